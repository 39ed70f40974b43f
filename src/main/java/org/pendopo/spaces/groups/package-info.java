/**
 * Parts of a space, such as groups of a class: who is in which, and what follows from belonging to the whole. Open to
 * others: the use cases and their records.
 */
@NullMarked
package org.pendopo.spaces.groups;

import org.jspecify.annotations.NullMarked;
