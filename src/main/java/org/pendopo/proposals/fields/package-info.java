/**
 * Questions of its own that a consultation asks of every proposal: text, number, choice or date. Open to others:
 * {@link org.pendopo.proposals.fields.OwnAnswers}, the use cases and their records.
 */
@NullMarked
package org.pendopo.proposals.fields;

import org.jspecify.annotations.NullMarked;
