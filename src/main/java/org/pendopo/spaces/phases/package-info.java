/**
 * The time line of a space: phases with dates, and what each of them allows. The use cases are open to others.
 */
@NullMarked
package org.pendopo.spaces.phases;

import org.jspecify.annotations.NullMarked;
