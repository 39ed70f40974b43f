package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Settings;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.SpaceKind;

/**
 * Finds out what a list of members will do, line by line, and what is wrong with it; it changes nothing.
 *
 * <p>Only in a class of a verified organisation, whose school knows its pupils' addresses, does an address lead to the
 * account that has it. Anywhere else it gets a letter, whether an account has it or not, and its owner decides: else
 * whoever has a space could learn who has an account, a thousand addresses at a time, and let them in unasked. Only of
 * members of the space itself is known there which address is theirs.
 */
@ApplicationScoped
class PlanMembers {
    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    Settings settings;

    /** A list as it was read, with what it will do. */
    record Planned(MemberPlan plan, List<MemberLine> lines) {}

    Planned plan(byte[] content, Permits permits, Member by, Instant now) {
        var space = permits.space();
        var file = new MemberFile(content, new RoleWords(space.kind()), settings.timeZone());
        var faults = new ArrayList<>(file.faults());
        var steps = new ArrayList<MemberStep>();
        if (!file.lines().isEmpty()) {
            var look = new Look(permits, by, file.lines(), now);
            for (var line : file.lines()) {
                var before = faults.size();
                look.faults(line, faults);
                if (faults.size() == before) {
                    steps.add(look.step(line));
                }
            }
        }
        faults.sort(java.util.Comparator.comparingLong(MemberFault::line));
        return new Planned(new MemberPlan(List.copyOf(steps), List.copyOf(faults)), file.lines());
    }

    /** One look at all whom the file names. */
    private final class Look {
        private final Permits permits;
        private final Member by;
        private final Instant now;
        private final Map<String, List<KnownPerson>> known = new HashMap<>();
        private final Set<String> open;
        private final boolean closed;
        private final Map<Object, Long> seen = new HashMap<>();

        Look(Permits permits, Member by, List<MemberLine> lines, Instant now) {
            this.permits = permits;
            this.by = by;
            this.now = now;
            var named = lines.stream().map(MemberLine::who).distinct().toList();
            var space = permits.space().id();
            var trusted = isVerifiedClass();
            closed = !memberships.closedWhole(space).isEmpty();
            for (var person : memberships.known(space, named)) {
                known.computeIfAbsent(person.handle(), h -> new ArrayList<>()).add(person);
                var email = person.email();
                if (email != null && (trusted || person.isActive())) {
                    known.computeIfAbsent(email, e -> new ArrayList<>()).add(person);
                }
            }
            open = new HashSet<>(invitations.open(space, named, now));
        }

        private boolean isVerifiedClass() {
            var organisation = permits.organisation();
            return permits.space().kind() == SpaceKind.CLASS && organisation != null && organisation.verified();
        }

        void faults(MemberLine line, List<MemberFault> faults) {
            var found = known.getOrDefault(line.who(), List.of());
            var person = found.size() == 1 ? found.getFirst() : null;
            var first = seen.putIfAbsent(person == null ? line.who() : person.id(), line.line());
            var fault = first != null
                    ? fault(line, "spaces-members.list.twice", line.who(), first)
                    : found.size() > 1
                            ? fault(line, "spaces-members.list.several", line.who())
                            : person == null ? stranger(line) : acquaintance(line, person);
            if (fault != null) {
                faults.add(fault);
            }
            if (fault == null) {
                try {
                    GuestEnd.check(line.until(), line.role(), now);
                } catch (RuleBroken broken) {
                    faults.add(new MemberFault(line.line(), broken.key(), broken.arguments()));
                }
            }
        }

        private @Nullable MemberFault stranger(MemberLine line) {
            if (!line.isAddress()) {
                return fault(line, "spaces-members.list.unknown", line.who());
            }
            if (closed) {
                return fault(line, "spaces.part.not_in_whole");
            }
            return by.mayGive(line.role()) ? null : fault(line, "spaces.member.role_above");
        }

        private @Nullable MemberFault acquaintance(MemberLine line, KnownPerson person) {
            if (isSame(line, person)) {
                return null;
            }
            if (person.id() == by.personId()) {
                return fault(line, "spaces-members.list.self");
            }
            var role = person.role();
            if (!by.mayGive(line.role())) {
                return fault(line, "spaces.member.role_above");
            }
            if (person.isInherited() && !person.readsAlong()) {
                return fault(line, "spaces.member.inherited");
            }
            if (person.isActive() && role != null && !by.mayActOn(role)) {
                return fault(line, "spaces.member.above");
            }
            return closed && !person.inWhole() ? fault(line, "spaces.part.not_in_whole") : age(line, person);
        }

        private @Nullable MemberFault age(MemberLine line, KnownPerson person) {
            var space = permits.space();
            var child = person.ageBand() == AgeBand.UNDER_13 && space.kind() != SpaceKind.CLASS;
            return child || !space.admission().minimumAge().admits(person.ageBand())
                    ? fault(line, "spaces.member.too_young")
                    : null;
        }

        private boolean isSame(MemberLine line, KnownPerson person) {
            return person.isActive() && person.role() == line.role() && Objects.equals(person.until(), line.until());
        }

        MemberStep step(MemberLine line) {
            var found = known.getOrDefault(line.who(), List.of());
            if (found.isEmpty()) {
                var kind = open.contains(line.who()) ? MemberStep.Kind.INVITED : MemberStep.Kind.INVITE;
                return new MemberStep(line.line(), line.who(), kind, line.role(), null, null);
            }
            var person = found.getFirst();
            var inside = person.isActive() && !person.readsAlong();
            var kind = isSame(line, person)
                    ? MemberStep.Kind.SAME
                    : inside ? MemberStep.Kind.CHANGE : MemberStep.Kind.JOIN;
            var before = inside ? person.role() : null;
            return new MemberStep(line.line(), line.who(), kind, line.role(), person.id(), before);
        }

        private static MemberFault fault(MemberLine line, String key, Object... arguments) {
            return new MemberFault(line.line(), key, List.of(arguments));
        }
    }
}
