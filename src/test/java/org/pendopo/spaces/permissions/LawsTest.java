package org.pendopo.spaces.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.spaces.Action.*;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.people.AgeBand;
import org.pendopo.shared.Reason;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.WayIn;

/**
 * The laws held against every combination of action, standing, kind, status, audience, approval, way in, phase and age.
 */
class LawsTest {
    /** Everything that the engine allows. */
    private static final List<Allowed> ALLOWED = scenes().flatMap(
                    scene -> Stream.of(Action.values()).filter(scene::may).map(a -> new Allowed(a, scene)))
            .toList();

    private record Allowed(Action action, Scene scene) {}

    static Stream<Arguments> laws() {
        return Laws.ALL.stream().map(law -> Arguments.of(Named.of(law.name(), law)));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holds_everywhere(Laws.Law law) {
        assertThat(ALLOWED).hasSizeGreaterThan(10_000);
        assertThat(ALLOWED.stream().filter(one -> !law.holds().test(one.action(), one.scene())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SpaceKind.class)
    void a_higher_role_may_do_all_that_a_lower_one_may(SpaceKind kind) {
        var roles = List.of(Standing.OBSERVER, Standing.MEMBER, Standing.MODERATOR, Standing.MANAGER, Standing.OWNER);
        for (var status : SpaceStatus.values()) {
            for (var action : Action.values()) {
                for (var i = 1; i < roles.size(); i++) {
                    var lower = Scene.of(kind, roles.get(i - 1)).with(status);
                    var higher = Scene.of(kind, roles.get(i)).with(status);
                    assertThat(!lower.may(action) || higher.may(action))
                            .as("%s may %s in %s %s", roles.get(i), action, status, kind)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void who_is_suspended_may_do_what_a_visitor_may() {
        var suspended = new Scene.Person(AgeBand.ADULT, true, true, true, true);
        scenes().filter(s -> s.standing() != Standing.ANONYMOUS).forEach(scene -> {
            var visitor = new Scene(
                    scene.kind(),
                    scene.status(),
                    scene.audience(),
                    scene.approval(),
                    scene.wayIn(),
                    scene.admission(),
                    Standing.ANONYMOUS,
                    scene.person(),
                    scene.phases());
            assertThat(Stream.of(Action.values())
                            .filter(a -> scene.with(suspended).may(a) != visitor.may(a)))
                    .isEmpty();
        });
    }

    @Test
    void what_may_not_be_known_of_is_hidden_and_nothing_else() {
        var unknown = scenes().filter(s -> !s.may(FIND_SPACE)).toList();
        assertThat(unknown).isNotEmpty();
        assertThat(unknown.stream().flatMap(s -> Stream.of(Action.values())
                        .filter(a -> a != Action.ACCEPT_INVITATION)
                        .filter(a -> a != JOIN_BY_CODE || s.wayIn() != WayIn.CODE)
                        .map(s::refusal)))
                .containsOnly(Reason.HIDDEN);
    }

    @Test
    void nothing_is_allowed_that_no_line_allows() {
        var judge = new Judge(new Matrix(List.of()), ZoneId.of("Asia/Jakarta"));
        for (var standing : Standing.values()) {
            for (var action : Action.values()) {
                var scene = Scene.of(SpaceKind.CONSULTATION, standing);
                assertThat(judge.decide(action, scene.situation()).allowed()).isFalse();
                assertThat(judge.decide(action, Scene.of(null, standing).situation())
                                .allowed())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SpaceKind.class,
            names = {"CONSULTATION", "PROJECT", "COMMUNITY"})
    void everybody_reads_what_is_public(SpaceKind kind) {
        assertThat(Scene.of(kind, Standing.ANONYMOUS).may(VIEW_SPACE)).isTrue();
    }

    @Test
    void residents_take_part_in_a_consultation_without_joining() {
        var resident = Scene.of(SpaceKind.CONSULTATION, Standing.SIGNED_IN);
        assertThat(Stream.of(SUBMIT_PROPOSAL, SUPPORT, COMMENT)).allMatch(resident::may);
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void pupils_of_any_age_take_part_in_their_class(AgeBand band) {
        var pupil = Scene.of(SpaceKind.CLASS, Standing.MEMBER).aged(band);
        assertThat(Stream.of(OPEN_TOPIC, REPLY, EDIT_OWN)).allMatch(pupil::may);
    }

    /** Every space that there can be, with everybody before it. */
    private static Stream<Scene> scenes() {
        return Stream.of(SpaceKind.values()).flatMap(kind -> Stream.of(Standing.values())
                .map(standing -> Scene.of(kind, standing))
                .flatMap(s -> Stream.of(SpaceStatus.values()).map(s::with))
                .flatMap(s -> audiences(kind)
                        .flatMap(a -> Stream.of(Approval.values()).map(p -> s.with(a, p))))
                .flatMap(s -> Stream.of(WayIn.values()).map(s::with))
                .flatMap(s -> Stream.of(Scene.Phases.values()).map(s::with))
                .flatMap(s -> Stream.of(s.aged(AgeBand.UNDER_13), s.withoutConsent(), s.aged(AgeBand.ADULT))));
    }

    private static Stream<Audience> audiences(SpaceKind kind) {
        return kind == SpaceKind.CLASS ? Stream.of(Audience.MEMBERS) : Stream.of(Audience.values());
    }
}
