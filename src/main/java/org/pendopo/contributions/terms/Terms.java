package org.pendopo.contributions.terms;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * What holds in one thread. An answer is a reply to what began the thread; a reply in the narrow sense answers an answer.
 *
 * @param answerFirst the others are read by those alone who have answered themselves
 * @param pseudonymous peers know each other by a name that is theirs in this thread only
 * @param knownToModerators moderators, too, see who wrote what; managers always do
 * @param answersDue until when answers are in time; null for no deadline
 * @param repliesDue until when replies to answers are in time
 * @param closedAfter what is due is not taken any more once it is late
 */
public record Terms(
        boolean answerFirst,
        boolean pseudonymous,
        boolean knownToModerators,
        @Nullable Instant answersDue,
        @Nullable Instant repliesDue,
        boolean closedAfter) {
    public static final Terms NONE = new Terms(false, false, false, null, null, false);

    public boolean isAny() {
        return !equals(NONE);
    }

    public boolean isDue() {
        return answersDue != null || repliesDue != null;
    }

    /** How late something is that was written then; null when it is in time. */
    public @Nullable Duration late(boolean answer, Instant at) {
        var due = answer ? answersDue : repliesDue;
        return due == null || !at.isAfter(due) ? null : Duration.between(due, at);
    }

    public boolean isClosed(boolean answer, Instant now) {
        return closedAfter && late(answer, now) != null;
    }

    /** @throws RuleBroken when what is to be written now comes too late */
    public void checkOpen(boolean answer, Instant now) {
        RuleBroken.unless(!isClosed(answer, now), "contributions-terms.closed");
    }

    boolean isSameTimes(Terms other) {
        return java.util.Objects.equals(answersDue, other.answersDue)
                && java.util.Objects.equals(repliesDue, other.repliesDue);
    }
}
