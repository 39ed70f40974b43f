/**
 * The spine: what everything that people write has in common, whatever the tool: threads, states, revisions, read marks.
 * Open to others: the use cases ({@link org.pendopo.contributions.Write}, {@link org.pendopo.contributions.ReadThread} …),
 * their records, the events, and {@link org.pendopo.contributions.ContributionHome} for tools.
 */
@NullMarked
package org.pendopo.contributions;

import org.jspecify.annotations.NullMarked;
