/**
 * Parts of the running house are killed while people use it.
 */
@NullMarked
package org.pendopo.crash;

import org.jspecify.annotations.NullMarked;
