/** Threads that go to another place. Open to others: the use cases and the event. */
@NullMarked
package org.pendopo.contributions.moves;

import org.jspecify.annotations.NullMarked;
