package org.pendopo.contributions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.reactions.Beside;
import org.pendopo.people.PersonTag;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;

/**
 * A contribution as this reader may see it.
 *
 * @param parentId what it answers; null for what began the thread
 * @param author null when the author has no account; then {@code byline} is the name that the source states
 * @param title null for replies, and for what this reader may not see
 * @param html empty when this reader may not see what is said
 * @param readable whether this reader sees what is said although others may not
 * @param hiding why it is hidden; null when it is not
 * @param replies how many visible replies it has
 * @param answers the first replies, or those of the page
 * @param moreAnswers how many visible replies there are besides
 * @param firstUnread what comes from here on is new to the reader
 * @param notes for the few who may know more
 * @param beside reactions and what else stands beside it
 */
public record PostView(
        long id,
        long spaceId,
        @Nullable Long parentId,
        int position,
        ContributionKind kind,
        ContributionState state,
        @Nullable PersonTag author,
        String byline,
        @Nullable String organisation,
        WrittenAs writtenAs,
        @Nullable Stance stance,
        String language,
        @Nullable String title,
        String html,
        boolean readable,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable HidingView hiding,
        int replies,
        boolean mine,
        Set<PostAction> actions,
        List<PostView> answers,
        int moreAnswers,
        boolean firstUnread,
        PostNotes notes,
        Beside beside) {
    private static final int EXCERPT = 120;

    /** @param action the name of a {@link PostAction}, as pages write it */
    public boolean may(String action) {
        return actions.contains(PostAction.valueOf(action));
    }

    public boolean isPublished() {
        return state == ContributionState.PUBLISHED;
    }

    public boolean isMerged() {
        return state == ContributionState.MERGED;
    }

    public boolean isHidden() {
        return state == ContributionState.HIDDEN;
    }

    public boolean isWithdrawn() {
        return state == ContributionState.WITHDRAWN;
    }

    /** The part of an address after {@code #}. */
    public String anchor() {
        return "c-" + id;
    }

    /** The beginning of what is said, without marks. */
    public String excerpt() {
        return PlainText.shortened(Markdown.toText(html.replaceAll("<[^>]*>", " ")), EXCERPT);
    }

    PostView with(List<PostView> below, int more) {
        return changed(below, more, firstUnread);
    }

    PostView asFirstUnread() {
        return changed(answers, moreAnswers, true);
    }

    private PostView changed(List<PostView> below, int more, boolean unread) {
        return new PostView(
                id,
                spaceId,
                parentId,
                position,
                kind,
                state,
                author,
                byline,
                organisation,
                writtenAs,
                stance,
                language,
                title,
                html,
                readable,
                at,
                editedAt,
                hiding,
                replies,
                mine,
                actions,
                below,
                more,
                unread,
                notes,
                beside);
    }
}
