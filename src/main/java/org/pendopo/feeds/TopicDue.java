package org.pendopo.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Until when a topic takes answers, and replies to them. */
record TopicDue(
        long id,
        String title,
        @Nullable Instant answersDue,
        @Nullable Instant repliesDue) {}
