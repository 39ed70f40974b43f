package org.pendopo.contributions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;
import org.pendopo.shared.text.Markdown;

/**
 * What a contribution said from that moment on, until its next revision.
 *
 * @param number 1 is the first
 * @param editor the name of who wrote what stood next; null where that was its author
 * @param editorAge of the same
 */
public record RevisionRow(
        int number,
        @Nullable String title,
        String text,
        Instant at,
        @Nullable String editor,
        @Nullable AgeBand editorAge) {
    RevisionRow(int number, @Nullable String title, String text, Instant at) {
        this(number, title, text, at, null, null);
    }

    public String html() {
        return Markdown.toHtml(text);
    }

    /** Whose words took its place; null where they were those of its author. */
    public @Nullable String changedBy() {
        return editor == null || editorAge == null ? null : PersonNames.displayName(editor, editorAge, false);
    }
}
