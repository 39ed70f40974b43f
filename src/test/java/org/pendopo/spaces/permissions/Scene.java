package org.pendopo.spaces.permissions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Affiliation;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PortalRole;
import org.pendopo.people.Title;
import org.pendopo.people.Who;
import org.pendopo.shared.Reason;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Admission;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.OrganisationFacts;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceFacts;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.Ties;
import org.pendopo.spaces.Timeline;
import org.pendopo.spaces.WayIn;

/** A space and somebody before it. Nothing stands in the way unless said so: everybody is grown up, confirmed and kind. */
record Scene(
        @Nullable SpaceKind kind,
        SpaceStatus status,
        Audience audience,
        Approval approval,
        WayIn wayIn,
        Admission admission,
        Standing standing,
        Person person,
        Phases phases) {
    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final String SUKAMAJU = "32.01";
    private static final String UNIT = "/units/parks";
    private static final Judge JUDGE = Judge.byFile(JAKARTA);

    /** What phases the space has; all of them grant everything. */
    enum Phases {
        NONE,
        PAST,
        OPEN,
        COMING
    }

    record Person(
            AgeBand age, boolean confirmed, boolean resident, boolean guided, boolean suspended, boolean consent) {
        Person(AgeBand age, boolean confirmed, boolean resident, boolean guided, boolean suspended) {
            this(age, confirmed, resident, guided, suspended, true);
        }

        static final Person FINE = new Person(AgeBand.ADULT, true, true, true, false);
    }

    static Scene of(@Nullable SpaceKind kind, Standing standing) {
        return new Scene(
                kind,
                SpaceStatus.OPEN,
                kind == SpaceKind.CLASS ? Audience.MEMBERS : Audience.PUBLIC,
                Approval.APPROVED,
                WayIn.OPEN,
                new Admission(true, SUKAMAJU, "Sukamaju", MinimumAge.ANY),
                standing,
                Person.FINE,
                Phases.OPEN);
    }

    Scene with(SpaceStatus other) {
        return new Scene(kind, other, audience, approval, wayIn, admission, standing, person, phases);
    }

    Scene with(Audience other, Approval approved) {
        return new Scene(kind, status, other, approved, wayIn, admission, standing, person, phases);
    }

    Scene with(WayIn other) {
        return new Scene(kind, status, audience, approval, other, admission, standing, person, phases);
    }

    Scene with(MinimumAge age) {
        var rules = new Admission(true, SUKAMAJU, "Sukamaju", age);
        return new Scene(kind, status, audience, approval, wayIn, rules, standing, person, phases);
    }

    Scene with(Person other) {
        return new Scene(kind, status, audience, approval, wayIn, admission, standing, other, phases);
    }

    Scene with(Phases other) {
        return new Scene(kind, status, audience, approval, wayIn, admission, standing, person, other);
    }

    Scene aged(AgeBand band) {
        return with(new Person(band, person.confirmed, person.resident, person.guided, person.suspended));
    }

    /** A child for whom no guardian has agreed. */
    Scene withoutConsent() {
        return with(new Person(
                AgeBand.UNDER_13, person.confirmed, person.resident, person.guided, person.suspended, false));
    }

    Decision decide(Action action) {
        return JUDGE.decide(action, situation());
    }

    boolean may(Action action) {
        return decide(action).allowed();
    }

    @Nullable
    Reason refusal(Action action) {
        return decide(action).reason();
    }

    boolean isOutside() {
        return role() == null;
    }

    @Nullable
    Role role() {
        return switch (standing) {
            case OWNER -> Role.OWNER;
            case MANAGER -> Role.MANAGER;
            case MODERATOR -> Role.MODERATOR;
            case MEMBER -> Role.MEMBER;
            case OBSERVER -> Role.OBSERVER;
            default -> null;
        };
    }

    Situation situation() {
        var organisation = new OrganisationFacts(1, "Parks", UNIT, true);
        var facts = kind == null
                ? null
                : new SpaceFacts(7, "park", "Park", kind, audience, wayIn, status, approval, admission);
        return new Situation(who(), facts, organisation, ties(), this::timeline);
    }

    private @Nullable Who who() {
        if (standing == Standing.ANONYMOUS) {
            return null;
        }
        var titles =
                switch (standing) {
                    case OFFICIAL -> List.of(new Affiliation(UNIT, Title.OFFICIAL));
                    case TEACHER -> List.of(new Affiliation(UNIT, Title.TEACHER));
                    default -> List.<Affiliation>of();
                };
        var roles =
                switch (standing) {
                    case PORTAL_MODERATOR -> Set.of(PortalRole.MODERATOR);
                    case ADMIN -> Set.of(PortalRole.ADMIN);
                    default -> Set.<PortalRole>of();
                };
        return new Who(
                5,
                "siti",
                "Siti",
                "id",
                person.age,
                person.resident ? SUKAMAJU : "32.02",
                person.confirmed,
                roles,
                titles,
                person.suspended,
                person.guided);
    }

    private Ties ties() {
        var home = person.resident ? SUKAMAJU : "32.02";
        if (standing == Standing.REMOVED) {
            return new Ties(Role.MEMBER, MembershipState.REMOVED, "spam", home, "32", null, person.consent);
        }
        var role = role();
        return new Ties(role, role == null ? null : MembershipState.ACTIVE, null, home, "32", null, person.consent);
    }

    private Timeline timeline() {
        var days =
                switch (phases) {
                    case NONE -> List.<Integer>of();
                    case PAST -> List.of(-10);
                    case OPEN -> List.of(-1);
                    case COMING -> List.of(10);
                };
        return new Timeline(days.stream().map(Scene::phase).toList(), NOW);
    }

    private static PhaseView phase(int day) {
        var opens = NOW.plus(Duration.ofDays(day));
        return new PhaseView(1, 0, "Phase", "", opens, opens.plus(Duration.ofDays(5)), EnumSet.allOf(Capability.class));
    }
}
