/** Pages of guardians, of their pupils, and of the teachers who link them. */
@NullMarked
package org.pendopo.guardians.web;

import org.jspecify.annotations.NullMarked;
