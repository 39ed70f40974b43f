/**
 * Guardians of pupils: how the school links them, what they agree to, and what they see of their own child. Open to
 * others: the use cases and the records that pages show.
 */
@NullMarked
package org.pendopo.guardians;

import org.jspecify.annotations.NullMarked;
