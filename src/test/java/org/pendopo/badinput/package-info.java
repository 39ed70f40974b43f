/**
 * What people and programs send that they should not: into every field, to every address, with every header.
 */
@NullMarked
package org.pendopo.badinput;

import org.jspecify.annotations.NullMarked;
