package org.pendopo.spaces.members;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Permits;

/** Carries out a list of members with their roles: all of it or nothing, and the same list twice does nothing more. */
@UseCase
public class BringInMembers {
    @Inject
    Access access;

    @Inject
    PlanMembers planner;

    @Inject
    Memberships memberships;

    @Inject
    Postman postman;

    @Inject
    PreviewPace pace;

    @Inject
    Clock clock;

    @Inject
    Event<MemberInvited> invited;

    @Inject
    Event<RoleChanged> changed;

    @Inject
    Event<MembershipLimited> limited;

    /** What the list would do. So many lines are looked at in an hour and no more: nobody tries out addresses. */
    public MemberPlan preview(long spaceId, byte[] content) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        var permits = access.permits(spaceId);
        var plan = planner.plan(content, permits, Member.inCharge(me.id(), permits), clock.instant())
                .plan();
        pace.check(me.id(), plan.steps().size() + plan.faults().size());
        return plan;
    }

    /** @throws RuleBroken when anything changed since the preview so that a line cannot be taken */
    public MemberPlan bringIn(long spaceId, byte[] content, Language language) {
        var me = access.require(Action.INVITE_MEMBER, spaceId);
        access.require(Action.CHANGE_ROLE, spaceId);
        var permits = access.permits(spaceId);
        var now = clock.instant();
        memberships.queue(spaceId);
        var by = Member.inCharge(me.id(), permits);
        var planned = planner.plan(content, permits, by, now);
        RuleBroken.unless(planned.plan().isClean(), "spaces-members.list.changed");
        postman.checkPace(spaceId, (int) planned.plan().count("INVITE"), now);
        var steps = planned.plan().steps();
        for (var i = 0; i < steps.size(); i++) {
            carryOut(steps.get(i), planned.lines().get(i), new Hand(permits, me, by, language, now));
        }
        access.forget(spaceId);
        return planned.plan();
    }

    /** Who carries out a list, when, and where. */
    private record Hand(Permits permits, Who who, Member by, Language language, Instant now) {
        long spaceId() {
            return permits.space().id();
        }
    }

    private void carryOut(MemberStep step, MemberLine line, Hand hand) {
        switch (step.kind()) {
            case JOIN -> join(Objects.requireNonNull(step.personId()), line, hand);
            case CHANGE -> change(Objects.requireNonNull(step.personId()), line, hand);
            case INVITE ->
                RuleBroken.unless(
                        postman.invite(hand.permits().space(), letter(line, hand), hand.who(), hand.now()),
                        "spaces-members.list.changed");
            case SAME, INVITED -> {}
        }
    }

    private void join(long personId, MemberLine line, Hand hand) {
        var space = hand.spaceId();
        memberships.put(
                new Membership(space, personId, line.role(), MembershipState.DECLINED, hand.now()),
                Memberships.WELCOME);
        memberships.lock(space, personId).orElseThrow().invite(line.role(), line.until(), hand.by(), hand.now());
        invited.fire(new MemberInvited(space, personId, hand.who().id()));
    }

    private void change(long personId, MemberLine line, Hand hand) {
        var space = hand.spaceId();
        var owners = memberships.lockOwners(space);
        var membership = memberships.lock(space, personId).orElseThrow();
        var before = membership.getRole();
        membership.changeRole(line.role(), hand.by(), owners);
        membership.last(line.until(), hand.by(), hand.now());
        if (before == line.role()) {
            limited.fire(new MembershipLimited(space, personId));
        } else {
            changed.fire(new RoleChanged(
                    space, personId, before, line.role(), hand.who().id()));
        }
    }

    private static MailInvitation letter(MemberLine line, Hand hand) {
        return new MailInvitation(
                line.who(), line.role(), ends(line.until(), hand.now()), hand.language(), line.until());
    }

    private static Instant ends(@Nullable Instant until, Instant now) {
        var usual = now.plus(Duration.ofDays(Invitation.USUAL.toDays()));
        return until != null && until.isBefore(usual) ? until : usual;
    }
}
