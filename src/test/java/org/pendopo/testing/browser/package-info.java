/**
 * The whole house for tests in a real browser, and the visitors who walk through it.
 */
@NullMarked
package org.pendopo.testing.browser;

import org.jspecify.annotations.NullMarked;
