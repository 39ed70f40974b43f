/**
 * What staff think of proposals before the organisation answers: evaluators named per proposal, their notes and how
 * feasible they find it. Nobody else reads any of it. Open to others: the use cases and their records.
 */
@NullMarked
package org.pendopo.proposals.evaluation;

import org.jspecify.annotations.NullMarked;
