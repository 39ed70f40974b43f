package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.WayIn;
import org.pendopo.spaces.members.JoinSpace;
import org.pendopo.spaces.members.LeaveSpace;
import org.pendopo.spaces.members.RequestToJoin;

/** The way into a space and out of it, in the facts column and on the page that asks before one leaves. */
@Named
@RequestScoped
public class WayInPage {
    @Inject
    SpacePage page;

    @Inject
    JoinSpace join;

    @Inject
    RequestToJoin ask;

    @Inject
    LeaveSpace leave;

    /** Whether coming in is a question at all: not for members, for those who asked, or where others invite. */
    public boolean isOffered() {
        var permits = page.getPermits();
        return !permits.isMember()
                && permits.ties().state() != MembershipState.REQUESTED
                && permits.ties().state() != MembershipState.REMOVED
                && permits.space().status() == SpaceStatus.OPEN
                && permits.space().wayIn() != WayIn.INVITATION;
    }

    public Decision getDecision() {
        return page.getPermits().decide(action());
    }

    /** Comes in, or asks to, as the space wants it. */
    public void enter() {
        var space = page.getSpace();
        if (action() == Action.JOIN) {
            join.join(space.id());
            Addresses.done(space.address(), "spaces.joined");
        } else {
            ask.request(space.id());
            Addresses.done(space.address(), "spaces.asked");
        }
    }

    public void leave() {
        var space = page.getSpace();
        leave.leave(space.id());
        Addresses.done("/" + space.kind().path(), "spaces.left");
    }

    private Action action() {
        return switch (page.getPermits().space().wayIn()) {
            case REQUEST -> Action.REQUEST_TO_JOIN;
            case CODE -> Action.JOIN_BY_CODE;
            case OPEN, INVITATION -> Action.JOIN;
        };
    }
}
