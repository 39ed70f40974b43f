/**
 * Proposals like the one that somebody is writing: shown while they type, and once more before it is published. Open to
 * others: {@link org.pendopo.proposals.similar.FindSimilar} and its record.
 */
@NullMarked
package org.pendopo.proposals.similar;

import org.jspecify.annotations.NullMarked;
