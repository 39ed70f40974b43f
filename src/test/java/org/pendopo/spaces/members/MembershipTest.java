package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;

class MembershipTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Member OWNER = new Member(1, Role.OWNER);

    @Test
    void a_request_is_granted_once() {
        var asked = membership(Role.MEMBER, MembershipState.REQUESTED);
        assertThat(asked.approve(1, MONDAY)).isTrue();
        assertThat(asked.approve(1, MONDAY)).isFalse();
        assertThat(asked.isActive()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = MembershipState.class,
            names = {"LEFT", "DECLINED", "REMOVED"})
    void nobody_is_let_in_who_does_not_ask(MembershipState state) {
        var gone = membership(Role.MEMBER, state);
        refused("spaces.member.no_request", () -> gone.approve(1, MONDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t", "\u0000"})
    void a_removal_needs_a_reason(String reason) {
        var member = membership(Role.MEMBER, MembershipState.ACTIVE);
        refused("spaces.member.reason.empty", () -> member.remove(reason, OWNER, 1, MONDAY));
        refused("spaces.member.reason.long", () -> member.remove("x".repeat(501), OWNER, 1, MONDAY));
        assertThat(member.isActive()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, OWNER, true",
        "OWNER, MEMBER, true",
        "MANAGER, OWNER, false",
        "MANAGER, MANAGER, false",
        "MANAGER, MODERATOR, true",
        "MODERATOR, MODERATOR, false",
        "MODERATOR, OBSERVER, true"
    })
    void one_removes_those_below(Role mine, Role theirs, boolean may) {
        var member = membership(theirs, MembershipState.ACTIVE);
        Runnable removal = () -> member.remove("spam", new Member(1, mine), 2, MONDAY);
        if (may) {
            removal.run();
            assertThat(member.getState()).isEqualTo(MembershipState.REMOVED);
        } else {
            refused("spaces.member.above", removal);
        }
    }

    @ParameterizedTest
    @CsvSource({"MANAGER, OWNER, false", "MANAGER, MANAGER, true", "OWNER, OWNER, true", "MANAGER, OBSERVER, true"})
    void nobody_gives_a_role_above_the_own(Role mine, Role wanted, boolean may) {
        var member = membership(Role.MEMBER, MembershipState.ACTIVE);
        Runnable change = () -> member.changeRole(wanted, new Member(1, mine), 2);
        if (may) {
            change.run();
            assertThat(member.getRole()).isEqualTo(wanted);
        } else {
            refused("spaces.member.role_above", change);
        }
    }

    @Test
    void the_last_owner_stays() {
        var owner = membership(Role.OWNER, MembershipState.ACTIVE);
        refused("spaces.member.last_owner", () -> owner.leave(1, MONDAY));
        refused("spaces.member.last_owner", () -> owner.remove("spam", OWNER, 1, MONDAY));
        refused("spaces.member.last_owner", () -> owner.changeRole(Role.MEMBER, new Member(2, Role.OWNER), 1));
    }

    /** Whatever people do in whatever order, a space has an owner, and who was removed comes back only by an invitation. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void no_sequence_of_commands_leaves_a_space_without_an_owner(long seed) {
        var random = new Random(seed);
        var members = new ArrayList<Membership>();
        for (var id = 1; id <= 6; id++) {
            members.add(new Membership(
                    7,
                    id,
                    id == 1 ? Role.OWNER : Role.MEMBER,
                    id < 5 ? MembershipState.ACTIVE : MembershipState.REQUESTED,
                    MONDAY));
        }
        var done = 0;
        for (var step = 0; step < 2_000; step++) {
            var subject = members.get(random.nextInt(members.size()));
            var before = subject.getState();
            var command = random.nextInt(6);
            done += attempt(command, subject, members, random) ? 1 : 0;
            assertThat(owners(members)).as("seed %d, step %d", seed, step).isPositive();
            if (before == MembershipState.REMOVED && subject.isActive()) {
                assertThat(command).isEqualTo(INVITE);
            }
        }
        assertThat(done).isGreaterThan(100);
    }

    private static final int INVITE = 5;
    private static final List<Role> ROLES = List.of(Role.values());

    private static boolean attempt(int command, Membership subject, List<Membership> all, Random random) {
        var actor = all.get(random.nextInt(all.size()));
        if (!actor.isActive() || !actor.getRole().isAtLeast(Role.MODERATOR)) {
            return false;
        }
        var by = new Member(actor.getPersonId(), actor.getRole());
        var role = ROLES.get(random.nextInt(ROLES.size()));
        try {
            switch (command) {
                case 0 -> subject.approve(by.personId(), MONDAY);
                case 1 -> subject.decline("no", by.personId(), MONDAY);
                case 2 -> subject.leave(owners(all), MONDAY);
                case 3 -> subject.remove("spam", by, owners(all), MONDAY);
                case 4 -> subject.changeRole(role, by, owners(all));
                default -> subject.invite(role, null, by, MONDAY);
            }
            return true;
        } catch (RuleBroken e) {
            return false;
        }
    }

    private static long owners(List<Membership> all) {
        return all.stream()
                .filter(m -> m.isActive() && m.getRole() == Role.OWNER)
                .count();
    }

    private static Membership membership(Role role, MembershipState state) {
        return new Membership(7, 2, role, state, MONDAY);
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(work::run).returns(key, RuleBroken::key);
    }
}
