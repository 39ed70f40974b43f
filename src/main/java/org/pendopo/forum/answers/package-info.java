/**
 * Questions and what settles them: the accepted answer, and the answers behind which a teacher stands. Open to others:
 * the use cases and {@link org.pendopo.forum.answers.Endorser}.
 */
@NullMarked
package org.pendopo.forum.answers;

import org.jspecify.annotations.NullMarked;
