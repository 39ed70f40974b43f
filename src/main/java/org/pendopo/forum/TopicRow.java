package org.pendopo.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A topic in a list.
 *
 * @param language of the title
 * @param author the name as the reader may see it; empty when the source names nobody
 * @param organisation in whose name it was opened
 * @param replies how many everybody sees
 * @param lastAuthor who replied last; empty when nobody did
 * @param lastAt when that was; when the topic was opened if nobody replied
 * @param kept the reader has to answer first: until then nothing is told of replies
 * @param unread there is something that the reader has not seen yet
 */
public record TopicRow(
        long id,
        String title,
        String language,
        @Nullable String category,
        String author,
        @Nullable String organisation,
        Instant openedAt,
        int replies,
        String lastAuthor,
        Instant lastAt,
        boolean pinned,
        boolean locked,
        boolean unread,
        TopicType type,
        boolean kept) {

    public String address() {
        return TopicView.address(id, title);
    }
}
