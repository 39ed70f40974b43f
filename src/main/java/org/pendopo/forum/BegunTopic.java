package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.WrittenAs;

/** A topic of those in charge of a space, as it can be begun anew elsewhere. */
record BegunTopic(
        long authorId,
        WrittenAs writtenAs,
        @Nullable Long organisationId,
        String title,
        String text,
        String language,
        @Nullable Long categoryId,
        boolean pinned) {}
