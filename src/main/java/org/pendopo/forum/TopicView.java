package org.pendopo.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.people.PersonTag;
import org.pendopo.shared.web.Addresses;

/**
 * A topic as its page shows it.
 *
 * @param title null when it was taken back or hidden and is not for this reader
 * @param author null where nobody of ours wrote it; then {@code byline} is the name that the source states
 * @param category null when it is in none
 * @param replies how many everybody sees
 * @param participants how many people wrote in it, the one who began it included
 * @param lastAt when something was last written in it
 * @param kept what the others wrote is kept from the reader until they have answered; {@code replies} is 0 then
 * @param accepted the id of the answer that settles the question; null if none does, or it is kept
 */
public record TopicView(
        long id,
        @Nullable String title,
        String language,
        ContributionState state,
        TopicPlace place,
        @Nullable Long categoryId,
        @Nullable String category,
        boolean pinned,
        boolean locked,
        @Nullable PersonTag author,
        String byline,
        Instant openedAt,
        int replies,
        long participants,
        Instant lastAt,
        TopicType type,
        Terms terms,
        boolean kept,
        @Nullable Long accepted) {

    public String address() {
        return address(id, title == null ? "" : title);
    }

    public boolean isPublished() {
        return state == ContributionState.PUBLISHED;
    }

    /** The path of a topic's page. */
    public static String address(long id, String title) {
        return "/topic/" + id + "/" + Addresses.slug(title);
    }

    /** Differs when the type or the terms differ: by this a form knows whether they are still what it showed. */
    public String rules() {
        return rules(type, terms);
    }

    static String rules(TopicType type, Terms terms) {
        return Integer.toHexString((type + " " + terms).hashCode());
    }
}
