package org.pendopo.feeds;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.TopicOrder;
import org.pendopo.forum.TopicQuery;
import org.pendopo.proposals.Mark;
import org.pendopo.proposals.ProposalOrder;
import org.pendopo.proposals.ProposalQuery;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.web.Addresses;

/**
 * The address of a page of a feed.
 *
 * @param path without what follows the question mark
 * @param lang what the address asks for; Indonesian where it asks for nothing
 * @param older where the page begins, as the page before it says; null for the beginning
 */
public record FeedAddress(
        String path, @Nullable String lang, @Nullable String older) {
    public Language language() {
        return Language.of(lang).orElse(Language.ID);
    }

    String self() {
        return path + with(older == null ? "" : "?older=" + Addresses.encoded(older));
    }

    /** @param query from the question mark on, as lists write it */
    String next(String query) {
        return path + with(query);
    }

    private String with(String query) {
        if (lang == null) {
            return query;
        }
        return query + (query.isEmpty() ? "?" : "&") + "lang=" + language().code();
    }

    TopicQuery topics() {
        var mark = org.pendopo.forum.Mark.parse(older).orElse(null);
        return new TopicQuery(TopicOrder.LATEST, "", null, mark, false);
    }

    ProposalQuery proposals() {
        return new ProposalQuery(ProposalOrder.NEWEST, null, "", null, "", null, mark().orElse(null), false);
    }

    Optional<Mark> mark() {
        return Mark.parse(older);
    }

    /** The place in a thread before which the page begins; null for its end. */
    @Nullable
    Integer place() {
        return older != null && older.matches("[0-9]{1,9}") ? Integer.valueOf(older) : null;
    }
}
