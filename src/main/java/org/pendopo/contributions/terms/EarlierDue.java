package org.pendopo.contributions.terms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the deadlines were until that moment. */
public record EarlierDue(
        @Nullable Instant answersDue, @Nullable Instant repliesDue, Instant movedAt) {}
