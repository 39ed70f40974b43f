/**
 * What the tests of all modules share: a database, the WAR that Maven built, and builders.
 */
@NullMarked
package org.pendopo.testing;

import org.jspecify.annotations.NullMarked;
