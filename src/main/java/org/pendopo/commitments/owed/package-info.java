/** What the units of an official owe next, for the desk. */
@NullMarked
package org.pendopo.commitments.owed;

import org.jspecify.annotations.NullMarked;
