package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;

/** What a form made when it came first. */
record Earlier(long id, @Nullable Long authorId, @Nullable String title, String text) {

    /** Whether the same person said the same: a second press of the button, not a second thought. */
    boolean isSame(long personId, Wording wording) {
        return authorId != null
                && authorId == personId
                && text.equals(wording.text())
                && (title == null || title.equals(wording.title()));
    }
}
