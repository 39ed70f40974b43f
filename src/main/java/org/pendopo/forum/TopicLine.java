package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.spaces.MembershipState;

/**
 * A row of a list as the database has it; names with the age band and the membership by which they are shown.
 *
 * @param kept the reader has to answer before they learn what others did
 * @param total how many rows the whole list has
 */
record TopicLine(
        TopicActivity activity,
        Topic topic,
        String title,
        String language,
        int replies,
        @Nullable String category,
        @Nullable Long authorId,
        @Nullable String handle,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable MembershipState membership,
        @Nullable String authorLabel,
        @Nullable String organisation,
        @Nullable Long lastId,
        @Nullable String lastHandle,
        @Nullable String lastName,
        @Nullable AgeBand lastAgeBand,
        @Nullable MembershipState lastMembership,
        @Nullable String lastLabel,
        boolean kept,
        boolean unread,
        long total) {

    TopicRow view(boolean inOwnClass) {
        var author = Authors.tag(authorId, handle, name, ageBand, inOwnClass && membership == MembershipState.ACTIVE);
        var last = Authors.tag(
                lastId, lastHandle, lastName, lastAgeBand, inOwnClass && lastMembership == MembershipState.ACTIVE);
        return new TopicRow(
                topic.getId(),
                title,
                language,
                category,
                author == null ? words(authorLabel) : author.shownName(),
                organisation,
                activity.getOpenedAt(),
                kept ? 0 : replies,
                last == null ? words(lastLabel) : last.shownName(),
                activity.getLastAt(),
                topic.isPinned(),
                topic.isLocked(),
                unread,
                topic.getType(),
                kept);
    }

    private static String words(@Nullable String label) {
        return label == null ? "" : label;
    }
}
