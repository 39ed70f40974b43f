package org.pendopo.contributions.follow;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;

/** What the person who asks follows; nobody else sees it. */
@UseCase
public class BrowseFollowed {
    private static final int PAGE = 20;

    @Inject
    CurrentPerson me;

    @Inject
    Follows follows;

    public FollowedList browse(@Nullable FollowMark from) {
        var mark = from == null ? FollowMark.START : from;
        var read = follows.followed(me.require().id(), mark.time(), mark.id(), PAGE + 1);
        var more = read.size() > PAGE;
        var rows = more ? read.subList(0, PAGE) : read;
        return new FollowedList(rows, more ? FollowMark.of(rows.getLast()) : null);
    }
}
