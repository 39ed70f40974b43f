/**
 * Words: the bundles of all modules, dates and numbers by language, and text that people write made safe.
 */
@NullMarked
package org.pendopo.shared.text;

import org.jspecify.annotations.NullMarked;
