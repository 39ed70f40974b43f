/**
 * What people typed into forms and have not sent yet, kept for them alone. Open to others: the use cases, and the records
 * that they give.
 */
@NullMarked
package org.pendopo.contributions.drafts;

import org.jspecify.annotations.NullMarked;
