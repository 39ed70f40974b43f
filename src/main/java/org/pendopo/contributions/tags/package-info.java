/** Words under which topics and proposals are found again. Open to others: the use cases and their records. */
@NullMarked
package org.pendopo.contributions.tags;

import org.jspecify.annotations.NullMarked;
