package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The members whose time ends or has ended, the latest end first, for those who prolong it. */
@UseCase
public class BrowseGuests {
    /** So many stand on a page. */
    public static final int PAGE = 30;

    @Inject
    Access access;

    @Inject
    Memberships memberships;

    /**
     * One more than a page when there are more.
     *
     * @param after the person after whom the page begins; 0 for the first page
     */
    public List<GuestRow> page(long spaceId, long after) {
        var permits = access.check(Action.INVITE_MEMBER, spaceId);
        var inClass = permits.isInOwnClass();
        var found =
                after == 0 ? memberships.guests(spaceId, PAGE + 1) : memberships.guestsAfter(spaceId, after, PAGE + 1);
        return found.stream().map(line -> line.shown(inClass)).toList();
    }
}
