/**
 * The permission engine: reads the matrix and judges one question by it. Pure: it knows no database and no container.
 */
@NullMarked
package org.pendopo.spaces.permissions;

import org.jspecify.annotations.NullMarked;
