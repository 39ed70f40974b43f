/**
 * Breaks every rule of the house, on purpose.
 */
@NullMarked
package org.pendopo.architecture.bad;

import org.jspecify.annotations.NullMarked;
