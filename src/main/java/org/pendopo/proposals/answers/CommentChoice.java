package org.pendopo.proposals.answers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;

/**
 * A comment that an answer takes up, or can take up.
 *
 * @param authorLabel who wrote it, where a file says so
 * @param beginning the first characters of the text, in Markdown
 */
public record CommentChoice(
        long id,
        @Nullable Long authorId,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable String authorLabel,
        String language,
        String beginning,
        Instant at) {
    private static final int EXCERPT = 160;

    /** As others may know the author; empty if nobody is known. */
    public String author() {
        if (authorId == null || handle == null || name == null || ageBand == null) {
            return authorLabel == null ? "" : authorLabel;
        }
        return PersonTag.of(authorId, handle, name, ageBand, false).shownName();
    }

    public String excerpt() {
        return PlainText.shortened(Markdown.toText(beginning), EXCERPT);
    }

    public String address() {
        return "/contribution/" + id;
    }
}
