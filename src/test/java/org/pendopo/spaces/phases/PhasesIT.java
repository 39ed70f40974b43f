package org.pendopo.spaces.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
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
import org.pendopo.testing.Race;
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

    @Inject
    ExtendPhase extend;

    @Inject
    SuspendPhase suspend;

    @Inject
    ResumePhase resume;

    private long space;
    private long owner;

    @Deployment
    static WebArchive war() {
        return Wars.with(PhasesIT.class);
    }

    @BeforeEach
    void aConsultationOfMine() {
        space = given.space("CONSULTATION").add();
        owner = given.person();
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
        var begins = Instant.now().plus(Duration.ofDays(9));
        var id = plan.plan(space, around(begins, Capability.SUPPORT));
        var seen = read.one(space, id);
        change.change(space, id, seen.version(), around(begins, Capability.COMMENT));
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
    void what_a_running_phase_allows_grows_and_does_not_shrink() {
        var begun = around(Instant.now(), Capability.SUPPORT);
        var id = plan.plan(space, begun);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> change.change(space, id, 0, with(begun, Capability.COMMENT)))
                .returns("spaces-phases.begun.capabilities", RuleBroken::key)
                .returns("capabilities", RuleBroken::field);
        assertThat(access.permits(space).may(Action.SUPPORT)).isTrue();
        change.change(space, id, 0, with(begun, Capability.COMMENT, Capability.SUPPORT));
        assertThat(read.one(space, id).capabilities())
                .containsExactlyInAnyOrder(Capability.COMMENT, Capability.SUPPORT);
    }

    @Test
    void a_coming_one_about_which_something_was_announced_stays() {
        var begins = Instant.now().plus(Duration.ofDays(9));
        var id = plan.plan(space, around(begins, Capability.SUPPORT));
        extend.extend(space, id, 0, begins.plus(Duration.ofDays(2)), "The holidays.");
        var seen = read.one(space, id).version();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> remove.remove(space, id, seen))
                .returns("spaces-phases.acted.remove", RuleBroken::key);
        assertThat(read.acts(space)).hasSize(1);
    }

    private static PhasePlan with(PhasePlan plan, Capability... capabilities) {
        return new PhasePlan(plan.title(), "", plan.opensAt(), plan.closesAt(), Set.of(capabilities));
    }

    @Test
    void one_that_has_begun_is_neither_moved_nor_removed_but_extended_in_the_open() {
        var begun = around(Instant.now(), Capability.SUPPORT);
        var id = plan.plan(space, begun);
        var later = around(Instant.now().plus(Duration.ofHours(3)), Capability.SUPPORT);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> change.change(space, id, 0, later));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> remove.remove(space, id, 0))
                .returns("spaces-phases.begun.remove", RuleBroken::key);
        extend.extend(space, id, 0, later.closesAt(), "The square was flooded.");
        suspend.suspend(space, id, read.one(space, id).version(), null, "A storm.");
        assertThat(access.permits(space).may(Action.SUPPORT)).isFalse();
        assertThat(access.decide(Action.SUPPORT, space).arguments()).contains(3, "A storm.");
        resume.resume(space, id, read.one(space, id).version());
        assertThat(access.permits(space).may(Action.SUPPORT)).isTrue();
        assertThat(read.acts(space))
                .extracting(PhaseActRow::kind)
                .containsExactly(PhaseActKind.RESUMED, PhaseActKind.SUSPENDED, PhaseActKind.EXTENDED);
        assertThat(read.acts(space).getLast().reason()).isEqualTo("The square was flooded.");
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> suspend.suspend(space, id, 0, null, "No."));
        assertThat(read.acts(space)).hasSize(3);
    }

    @Test
    void of_officials_who_extend_at_once_one_does_so_and_the_others_are_told() throws InterruptedException {
        var id = plan.plan(space, around(Instant.now(), Capability.SUPPORT));
        var later = Instant.now().plus(Duration.ofDays(5));
        var by = owner;
        var outcome = Race.of(8, () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                me.actAs(by);
                extend.extend(space, id, 0, later, "The square was flooded.");
                return true;
            } finally {
                request.deactivate();
            }
        });
        assertThat(outcome.results()).hasSize(1);
        me.actAs(owner);
        access.forget(space);
        assertThat(read.acts(space)).hasSize(1);
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
