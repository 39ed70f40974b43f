/**
 * The rules of the house as tests; {@code bad} holds code that breaks each of them, so that the rules are tested too.
 */
@NullMarked
package org.pendopo.architecture;

import org.jspecify.annotations.NullMarked;
