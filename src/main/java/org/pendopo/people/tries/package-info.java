/**
 * Codes that people type, such as those of classes: guessing leads nowhere. Open to others: {@link
 * org.pendopo.people.tries.CodeTries} and {@link org.pendopo.people.tries.CodeKind}.
 */
@NullMarked
package org.pendopo.people.tries;

import org.jspecify.annotations.NullMarked;
