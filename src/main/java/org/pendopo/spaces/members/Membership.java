package org.pendopo.spaces.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;

/**
 * How one person stands to one space. A request is approved or declined; an active member may get another role, leave,
 * or be removed with a reason. Who left or was declined may come back; who was removed may not without being let in.
 * A guest's membership ends by itself: as soon as its time is over, the database reads it as left.
 */
@Entity
@IdClass(MembershipId.class)
@Table(name = "membership")
class Membership {
    static final int REASON_MAX = 500;

    @Id
    private long spaceId;

    @Id
    private long personId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Formula("case when state = 'ACTIVE' and ends_at <= now() then 'LEFT' else state end")
    private MembershipState state;

    /** As it is written down; long lists, which an index must find, look at this and at {@link #endsAt} themselves. */
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MembershipState recorded;

    private Instant since;
    private @Nullable String reason;
    private @Nullable Long decidedBy;
    private boolean inherited;
    private @Nullable Instant endsAt;

    protected Membership() {}

    Membership(long spaceId, long personId, Role role, MembershipState state, Instant now) {
        this.spaceId = spaceId;
        this.personId = personId;
        this.role = role;
        this.state = state;
        this.recorded = state;
        this.since = now;
    }

    /** @return false when another one already let the person in */
    boolean approve(long by, Instant now) {
        if (isActive()) {
            return false;
        }
        RuleBroken.unless(state == MembershipState.REQUESTED, "spaces.member.no_request");
        become(MembershipState.ACTIVE, now);
        role = Role.MEMBER;
        endsAt = null;
        decide(by, null);
        return true;
    }

    void decline(String why, long by, Instant now) {
        RuleBroken.unless(state == MembershipState.REQUESTED, "spaces.member.no_request");
        decide(by, reason(why));
        become(MembershipState.DECLINED, now);
    }

    /** @param owners how many active owners the space has */
    void leave(long owners, Instant now) {
        RuleBroken.unless(isActive(), "spaces.member.not_active");
        RuleBroken.unless(!inherited, "spaces.member.inherited");
        RuleBroken.unless(role != Role.OWNER || owners > 1, "spaces.member.last_owner");
        become(MembershipState.LEFT, now);
        endsAt = null;
    }

    /** Nobody asked this person: what a guardian decided is carried out. */
    void end(Instant now) {
        become(MembershipState.LEFT, now);
        role = Role.MEMBER;
        inherited = false;
        endsAt = null;
    }

    /** @param owners how many active owners the space has */
    void remove(String why, Member by, long owners, Instant now) {
        RuleBroken.unless(isActive(), "spaces.member.not_active");
        RuleBroken.unless(!inherited, "spaces.member.inherited");
        RuleBroken.unless(by.personId() != personId, "spaces.member.self");
        RuleBroken.unless(by.mayActOn(role), "spaces.member.above");
        RuleBroken.unless(role != Role.OWNER || owners > 1, "spaces.member.last_owner");
        decide(by.personId(), reason(why));
        become(MembershipState.REMOVED, now);
        endsAt = null;
    }

    /** @param owners how many active owners the space has */
    void changeRole(Role wanted, Member by, long owners) {
        RuleBroken.unless(isActive(), "spaces.member.not_active");
        RuleBroken.unless(!inherited, "spaces.member.inherited");
        RuleBroken.unless(by.mayActOn(role) || by.personId() == personId, "spaces.member.above");
        RuleBroken.unless(by.mayGive(wanted), "spaces.member.role_above");
        RuleBroken.unless(role != Role.OWNER || wanted == Role.OWNER || owners > 1, "spaces.member.last_owner");
        role = wanted;
        if (wanted.isAbove(Role.MEMBER)) {
            endsAt = null;
        }
    }

    /** Lets a person in whom somebody in charge chose, whatever happened before; also who reads along by the whole. */
    void invite(Role wanted, @Nullable Instant until, Member by, Instant now) {
        RuleBroken.unless(!isActive() || (inherited && role == Role.OBSERVER), "spaces.member.already");
        RuleBroken.unless(by.mayGive(wanted), "spaces.member.role_above");
        GuestEnd.check(until, wanted, now);
        become(MembershipState.ACTIVE, now);
        role = wanted;
        inherited = false;
        endsAt = until;
        decide(by.personId(), null);
    }

    /**
     * Gives a member another end, or none; a guest whose time is over comes back by it.
     *
     * @param until null for a membership without an end
     */
    void last(@Nullable Instant until, Member by, Instant now) {
        RuleBroken.unless(isActive() || isEnded(), "spaces.member.not_active");
        RuleBroken.unless(!inherited, "spaces.member.inherited");
        RuleBroken.unless(by.mayActOn(role), "spaces.member.above");
        GuestEnd.check(until, role, now);
        if (isEnded()) {
            become(MembershipState.ACTIVE, now);
        }
        endsAt = until;
    }

    private static String reason(String why) {
        var said = PlainText.clean(why);
        if (said.isEmpty()) {
            throw new RuleBroken("spaces.member.reason.empty").at("reason");
        }
        if (said.length() > REASON_MAX) {
            throw new RuleBroken("spaces.member.reason.long", REASON_MAX).at("reason");
        }
        return said;
    }

    private void become(MembershipState next, Instant now) {
        state = next;
        recorded = next;
        since = now;
    }

    private void decide(long by, @Nullable String why) {
        decidedBy = by;
        reason = why;
    }

    boolean isActive() {
        return state == MembershipState.ACTIVE;
    }

    /** Whether this was a guest whose time is over. */
    boolean isEnded() {
        return state == MembershipState.LEFT && endsAt != null;
    }

    MembershipState getRecorded() {
        return recorded;
    }

    @Nullable
    Instant getEndsAt() {
        return endsAt;
    }

    long getSpaceId() {
        return spaceId;
    }

    long getPersonId() {
        return personId;
    }

    Role getRole() {
        return role;
    }

    MembershipState getState() {
        return state;
    }

    Instant getSince() {
        return since;
    }
}
