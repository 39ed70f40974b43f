package org.pendopo.spaces.permissions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.Who;
import org.pendopo.shared.Reason;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.Suspension;
import org.pendopo.spaces.WayIn;

/** One question held against the one line of the matrix that speaks of it. */
final class Case {
    private final Rule rule;
    private final Situation situation;
    private final ZoneId zone;

    Case(Rule rule, Situation situation, ZoneId zone) {
        this.rule = rule;
        this.situation = situation;
        this.zone = zone;
    }

    Decision decide() {
        var granted = granted(Standing.of(situation));
        var who = situation.who();
        if (who == null) {
            return granted.isEmpty() ? visitor() : allow();
        }
        if (rule.needs(Need.AGE) && !isOldEnough(who.ageBand())) {
            return refuse(Reason.AGE, situation.space() == null || who.ageBand() == AgeBand.UNDER_13 ? 0 : 1);
        }
        if (granted.isEmpty()) {
            return outside();
        }
        if (rule.needs(Need.AGE)
                && who.ageBand() == AgeBand.UNDER_13
                && !situation.ties().consent()) {
            return refuse(Reason.CONSENT_MISSING);
        }
        var missing = missing();
        if (missing != null) {
            return missing;
        }
        var closed = closed();
        if (closed != null) {
            return closed;
        }
        return granted.equals(EnumSet.of(Grant.ADMITTED)) ? admitted(who) : guided(who);
    }

    // The grants that hold here, whatever else is needed.
    private Set<Grant> granted(Set<Standing> standings) {
        var granted = EnumSet.noneOf(Grant.class);
        standings.stream().filter(this::holds).map(rule::grant).forEach(granted::add);
        return granted;
    }

    private boolean holds(Standing standing) {
        var space = situation.space();
        return switch (rule.grant(standing)) {
            case NO -> false;
            case YES -> true;
            case PUBLIC -> space != null && space.isPublic();
            case LISTED -> space != null && space.isListed();
            case ADMITTED -> space != null && (space.isPublic() || !standing.isOutside());
        };
    }

    private Decision visitor() {
        var closed = holds(Standing.SIGNED_IN) ? closed() : null;
        return closed == null ? refuse(Reason.NOT_SIGNED_IN) : closed;
    }

    private Decision outside() {
        var outside = Standing.of(situation).stream().anyMatch(Standing::isOutside);
        return refuse(outside && rule.isForMembers() ? Reason.NOT_A_MEMBER : Reason.ROLE_TOO_LOW);
    }

    private boolean isOldEnough(AgeBand band) {
        var space = situation.space();
        if (space == null) {
            return band != AgeBand.UNDER_13;
        }
        var childElsewhere = band == AgeBand.UNDER_13 && space.kind() != SpaceKind.CLASS;
        return !childElsewhere && space.admission().minimumAge().admits(band);
    }

    private @Nullable Decision missing() {
        if (!comesIn(Need.WAY_IN_OPEN, WayIn.OPEN)
                || !comesIn(Need.WAY_IN_REQUEST, WayIn.REQUEST)
                || !comesIn(Need.WAY_IN_CODE, WayIn.CODE)) {
            return refuse(Reason.NOT_A_MEMBER);
        }
        var organisation = situation.organisation();
        var unverified = rule.needs(Need.VERIFIED) && (organisation == null || !organisation.verified());
        return unverified || (rule.needs(Need.AFFILIATED) && !isAffiliated()) ? refuse(Reason.ROLE_TOO_LOW) : null;
    }

    private boolean comesIn(Need need, WayIn wayIn) {
        var space = situation.space();
        return !rule.needs(need) || (space != null && space.wayIn() == wayIn);
    }

    private boolean isAffiliated() {
        var all = Standing.of(situation);
        return all.contains(Standing.OFFICIAL) || all.contains(Standing.TEACHER);
    }

    private @Nullable Decision closed() {
        var phase = rule.phase();
        if (phase == null || phase.holds(situation.timeline().get())) {
            return null;
        }
        var timeline = situation.timeline().get();
        var suspending = timeline.suspending(phase.capability());
        if (suspending != null && suspending.suspension() != null) {
            return suspended(suspending.suspension());
        }
        return timeline.opensNext(phase.capability())
                .map(at -> refuse(Reason.PHASE_CLOSED, 1, local(at)))
                .or(() -> timeline.closedLast(phase.capability()).map(at -> refuse(Reason.PHASE_CLOSED, 2, local(at))))
                .orElseGet(() -> refuse(Reason.PHASE_CLOSED));
    }

    private Decision suspended(Suspension suspension) {
        var until = suspension.until();
        return until == null
                ? refuse(Reason.PHASE_CLOSED, 3, local(suspension.since()), suspension.reason())
                : refuse(Reason.PHASE_CLOSED, 4, local(suspension.since()), suspension.reason(), local(until));
    }

    private Decision admitted(Who who) {
        var space = situation.space();
        var admission = space == null ? null : space.admission();
        if (admission == null) {
            return guided(who);
        }
        if (admission.residentsOnly() && !who.residenceConfirmed()) {
            return refuse(Reason.NOT_CONFIRMED, admission.territory());
        }
        var territory = admission.residentsOf();
        return territory == null || situation.ties().isHomeIn(territory)
                ? guided(who)
                : refuse(Reason.NOT_RESIDENT, admission.territory());
    }

    private Decision guided(Who who) {
        return rule.needs(Need.GUIDE) && !who.guideRead() ? refuse(Reason.GUIDE_UNREAD) : allow();
    }

    private Object local(Instant at) {
        return at.atZone(zone);
    }

    private Decision allow() {
        return Decision.allow(rule.action());
    }

    private Decision refuse(Reason reason, Object... arguments) {
        return Decision.refuse(rule.action(), reason, arguments);
    }
}
