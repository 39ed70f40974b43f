package org.pendopo.proposals.merging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that is part of the one that is read.
 *
 * @param title empty where its text is hidden or was taken back; then its author is not named either
 * @param comments how many comments were written about it
 * @param undoable whether it can now become a proposal of its own again
 */
public record MergedPart(
        long id,
        String title,
        String language,
        @Nullable String author,
        Instant at,
        String reason,
        long comments,
        boolean undoable) {
    /** Where its comments are read. */
    public String commentsAddress() {
        return "/proposal/" + id + "/-/comments";
    }

    public String undoAddress() {
        return "/proposal/" + id + "/-/unmerge";
    }
}
