/** Who wants to hear of what happens to a contribution. Open to others: the use cases and their records. */
@NullMarked
package org.pendopo.contributions.follow;

import org.jspecify.annotations.NullMarked;
