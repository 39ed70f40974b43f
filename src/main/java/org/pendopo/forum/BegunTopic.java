package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.WrittenAs;
import org.pendopo.contributions.terms.Terms;

/** A topic of those in charge of a space, as it can be begun anew elsewhere. */
record BegunTopic(
        long authorId,
        WrittenAs writtenAs,
        @Nullable Long organisationId,
        String title,
        String text,
        String language,
        @Nullable Long categoryId,
        boolean pinned,
        TopicType type,
        boolean answerFirst,
        boolean pseudonymous,
        boolean knownToModerators) {
    /** What holds there without its deadlines: those were of the old term. */
    Terms terms() {
        return new Terms(answerFirst, pseudonymous, knownToModerators, null, null, false);
    }
}
