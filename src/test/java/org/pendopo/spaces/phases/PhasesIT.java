package org.pendopo.spaces.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Capability;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class PhasesIT {
    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    PlanPhase plan;

    @Inject
    ChangePhase change;

    @Inject
    RemovePhase remove;

    @Inject
    ReadPhases read;

    private long space;

    @Deployment
    static WebArchive war() {
        return Wars.with(PhasesIT.class);
    }

    @BeforeEach
    void aConsultationOfMine() {
        space = given.space("CONSULTATION").add();
        var owner = given.person();
        given.member(space, owner, "OWNER");
        me.actAs(owner);
    }

    @Test
    void a_phase_that_was_planned_is_open_in_the_same_request() {
        assertThat(access.permits(space).may(Action.SUPPORT)).isFalse();
        plan.plan(space, around(Instant.now(), Capability.SUPPORT));
        assertThat(access.permits(space).may(Action.SUPPORT)).isTrue();
        assertThat(read.of(space).current()).hasSize(1);
    }

    @Test
    void of_two_changes_to_one_phase_the_second_is_told() {
        var id = plan.plan(space, around(Instant.now(), Capability.SUPPORT));
        var seen = read.one(space, id);
        change.change(space, id, seen.version(), around(Instant.now(), Capability.COMMENT));
        assertThat(read.one(space, id).capabilities()).containsExactly(Capability.COMMENT);
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> change.change(space, id, seen.version(), around(Instant.now())));
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> remove.remove(space, id, seen.version()));
        remove.remove(space, id, read.one(space, id).version());
        assertThat(read.of(space).phases()).isEmpty();
    }

    @Test
    void other_capabilities_are_a_change_like_any_other() {
        var same = around(Instant.parse("2027-01-01T00:00:00Z"), Capability.SUPPORT);
        var id = plan.plan(space, same);
        var seen = read.one(space, id);
        change.change(
                space,
                id,
                seen.version(),
                new PhasePlan(same.title(), "", same.opensAt(), same.closesAt(), Set.of(Capability.VOTE)));
        assertThat(read.one(space, id).version()).isGreaterThan(seen.version());
    }

    @Test
    void a_space_holds_twenty_phases() {
        for (var i = 0; i < PlanPhase.MOST; i++) {
            plan.plan(space, around(Instant.now()));
        }
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> plan.plan(space, around(Instant.now())))
                .returns("spaces.phase.many", RuleBroken::key);
    }

    @Test
    void a_phase_of_another_space_is_not_there() {
        var id = plan.plan(space, around(Instant.now()));
        var other = given.space("CONSULTATION").add();
        var owner = given.person();
        given.member(other, owner, "OWNER");
        me.actAs(owner);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> remove.remove(other, id, 0));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> remove.remove(space, id, 0));
    }

    private static PhasePlan around(Instant time, Capability... capabilities) {
        var day = Duration.ofDays(1);
        return new PhasePlan("Ideas", "", time.minus(day), time.plus(day), Set.of(capabilities));
    }
}
