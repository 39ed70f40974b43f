package org.pendopo.spaces.members;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Role;

/** The invitations that nobody has used yet, for those who invite. */
@UseCase
public class BrowseInvitations {
    /** So many stand on a page. */
    public static final int PAGE = 30;

    @Inject
    Access access;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    /**
     * Newest first, one more than a page when there are older ones.
     *
     * @param before the invitation after which the page begins; 0 for the first page
     */
    public List<InvitationRow> page(long spaceId, long before) {
        access.require(Action.INVITE_MEMBER, spaceId);
        return invitations.list(spaceId, before > 0 ? before : Long.MAX_VALUE, clock.instant(), PAGE + 1);
    }

    /** The roles that the reader may give, from the least. */
    public List<Role> roles(long spaceId) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        var by = Member.inCharge(me.id(), access.permits(spaceId));
        return Arrays.stream(Role.values()).filter(by::mayGive).toList().reversed();
    }
}
