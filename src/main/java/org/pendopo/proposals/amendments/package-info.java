/**
 * Amendments: somebody suggests a new text for a proposal, its authors accept or decline it. Open to others: the use cases
 * and their records.
 */
@NullMarked
package org.pendopo.proposals.amendments;

import org.jspecify.annotations.NullMarked;
