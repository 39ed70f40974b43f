package org.pendopo.forum;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.SpaceKind;

/**
 * A topic with all that its page tells about it, as the database has it.
 *
 * @param accepted the answer that was accepted, if everybody may see it
 * @param others how many people besides its author wrote in it
 */
record WholeTopic(
        Topic topic,
        int replies,
        Instant lastAt,
        @Nullable String title,
        String language,
        ContributionState state,
        Instant openedAt,
        @Nullable Long authorId,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable MembershipState membership,
        @Nullable String authorLabel,
        @Nullable String category,
        long spaceId,
        String spaceSlug,
        String spaceTitle,
        String spaceLanguage,
        SpaceKind kind,
        Audience audience,
        String toolSlug,
        @Nullable String toolTitle,
        Terms terms,
        @Nullable Long accepted,
        long others) {

    /** Whether the reader may know of it: what was taken back or hidden still shows the replies of others. */
    boolean isKnownTo(Permits permits) {
        return switch (state) {
            case PUBLISHED, WITHDRAWN, HIDDEN, MERGED -> true;
            case PENDING -> isBy(permits) || permits.may(Action.SEE_HIDDEN);
            case DRAFT -> isBy(permits);
        };
    }

    // The title goes with the text that it stands above.
    private boolean isTitleShown(Permits permits) {
        return switch (state) {
            case HIDDEN -> isBy(permits) || permits.may(Action.SEE_HIDDEN);
            case WITHDRAWN -> isBy(permits);
            default -> true;
        };
    }

    /** @param kept the reader has to answer before they learn what others did */
    TopicView view(Permits permits, boolean kept) {
        var author = author(permits);
        return new TopicView(
                topic.getId(),
                isTitleShown(permits) ? title : null,
                language,
                state,
                place(),
                topic.getCategoryId(),
                category,
                topic.isPinned(),
                topic.isLocked(),
                author,
                author == null ? (authorLabel == null ? "" : authorLabel) : author.shownName(),
                openedAt,
                kept ? 0 : replies,
                kept ? 1 : others + 1,
                lastAt,
                topic.getType(),
                terms,
                kept,
                kept || !topic.getType().isQuestion() ? null : accepted);
    }

    private TopicPlace place() {
        return new TopicPlace(
                spaceId, spaceSlug, spaceTitle, spaceLanguage, kind, audience, topic.getToolId(), toolSlug, toolTitle);
    }

    private boolean isBy(Permits permits) {
        var who = permits.who();
        return who != null && Objects.equals(authorId, who.id());
    }

    private @Nullable PersonTag author(Permits permits) {
        return Authors.tag(
                authorId, handle, name, ageBand, permits.isInOwnClass() && membership == MembershipState.ACTIVE);
    }
}
