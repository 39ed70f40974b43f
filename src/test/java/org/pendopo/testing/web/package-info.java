/**
 * Somebody who uses the portal with a program instead of a browser: many at once, and quick.
 */
@NullMarked
package org.pendopo.testing.web;

import org.jspecify.annotations.NullMarked;
