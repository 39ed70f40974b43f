/**
 * Threads with terms of their own: answer before you read, names for peers, deadlines. Open to others:
 * {@link org.pendopo.contributions.terms.Terms}, {@link org.pendopo.contributions.terms.Veil} for every query that lists
 * replies, and {@link org.pendopo.contributions.terms.Onlookers}.
 */
@NullMarked
package org.pendopo.contributions.terms;

import org.jspecify.annotations.NullMarked;
