package org.pendopo.spaces.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.people.AgeBand;
import org.pendopo.shared.Reason;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.WayIn;

/** Every line of the matrix means what it says: each cell, the phase, and each thing that is needed. */
class RowsTest {
    static Stream<Arguments> rules() {
        return MatrixFile.read().rules().stream()
                .map(rule -> Arguments.of(Named.of("line " + rule.line() + ": " + rule.words(), rule)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_cell_decides(Rule rule) {
        scenes(rule).forEach(scene -> {
            var expected = rule.grant(scene.standing()) != Grant.NO || isGrantedOtherwise(rule, scene);
            assertThat(scene.may(rule.action())).as("%s", scene).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void public_and_listed_and_admitted_depend_on_the_space(Rule rule) {
        granted(rule)
                .filter(s -> s.kind() != null && s.kind() != SpaceKind.CLASS)
                .forEach(scene -> {
                    var members = scene.with(Audience.MEMBERS, Approval.APPROVED);
                    var hidden = scene.with(Audience.HIDDEN, Approval.APPROVED);
                    switch (rule.grant(scene.standing())) {
                        case PUBLIC ->
                            assertThat(members.may(rule.action()))
                                    .as("%s", members)
                                    .isFalse();
                        case LISTED -> {
                            assertThat(members.may(rule.action())).isTrue();
                            assertThat(hidden.refusal(rule.action())).isEqualTo(Reason.HIDDEN);
                        }
                        case ADMITTED -> {
                            assertThat(members.may(rule.action())).isEqualTo(!scene.isOutside());
                            assertThat(scene.with(person(false, true, true)).refusal(rule.action()))
                                    .isEqualTo(Reason.NOT_CONFIRMED);
                            assertThat(scene.with(person(true, false, true)).refusal(rule.action()))
                                    .isEqualTo(Reason.NOT_RESIDENT);
                        }
                        case YES, NO ->
                            assertThat(scene.with(person(false, false, true)).may(rule.action()))
                                    .isTrue();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_phase_decides(Rule rule) {
        var phase = rule.phase();
        if (phase == null) {
            granted(rule)
                    .forEach(scene -> assertThat(scene.with(Scene.Phases.PAST).may(rule.action()))
                            .isTrue());
            return;
        }
        granted(rule).forEach(scene -> {
            assertThat(scene.with(Scene.Phases.COMING).refusal(rule.action())).isEqualTo(Reason.PHASE_CLOSED);
            assertThat(scene.with(Scene.Phases.PAST).may(rule.action()))
                    .isEqualTo(phase.mode() == PhaseNeed.Mode.BEGUN);
            assertThat(scene.with(Scene.Phases.NONE).may(rule.action())).isEqualTo(phase.mode() != PhaseNeed.Mode.OPEN);
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_needed_is_needed(Rule rule) {
        granted(rule).filter(s -> s.standing() != Standing.ANONYMOUS).forEach(scene -> {
            if (scene.kind() != SpaceKind.CLASS) {
                assertThat(scene.aged(AgeBand.UNDER_13).refusal(rule.action()))
                        .isEqualTo(when(rule, Need.AGE, Reason.AGE));
            }
            assertThat(scene.with(person(true, true, false)).refusal(rule.action()))
                    .isEqualTo(when(rule, Need.GUIDE, Reason.GUIDE_UNREAD));
            if (scene.kind() != null && !rule.needs(Need.WAY_IN_OPEN)) {
                var ways = rule.needs(Need.WAY_IN_REQUEST) || rule.needs(Need.WAY_IN_CODE);
                assertThat(scene.with(WayIn.INVITATION).may(rule.action())).isEqualTo(!ways);
            }
        });
    }

    private static @Nullable Reason when(Rule rule, Need need, Reason reason) {
        return rule.needs(need) ? reason : null;
    }

    private static Scene.Person person(boolean confirmed, boolean resident, boolean guided) {
        return new Scene.Person(AgeBand.ADULT, confirmed, resident, guided, false);
    }

    // Officials and the portal's team are signed in too.
    private static boolean isGrantedOtherwise(Rule rule, Scene scene) {
        return scene.standing().compareTo(Standing.OWNER) > 0 && rule.grant(Standing.SIGNED_IN) != Grant.NO;
    }

    private static Stream<Scene> granted(Rule rule) {
        return scenes(rule).filter(s -> rule.grant(s.standing()) != Grant.NO);
    }

    /** The scenes that the line speaks of, with nothing in the way. */
    private static Stream<Scene> scenes(Rule rule) {
        var kinds = new ArrayList<@Nullable SpaceKind>(rule.kinds());
        if (kinds.isEmpty()) {
            kinds.add(null);
        }
        return kinds.stream()
                .flatMap(kind -> Stream.of(Standing.values()).map(standing -> Scene.of(kind, standing)))
                .flatMap(s -> rule.statuses().isEmpty()
                        ? Stream.of(s)
                        : rule.statuses().stream().map(s::with))
                .filter(s -> !rule.needs(Need.AFFILIATED)
                        || List.of(Standing.OFFICIAL).contains(s.standing()))
                .map(s -> s.with(wayIn(rule)));
    }

    private static WayIn wayIn(Rule rule) {
        return rule.needs(Need.WAY_IN_CODE) ? WayIn.CODE : rule.needs(Need.WAY_IN_REQUEST) ? WayIn.REQUEST : WayIn.OPEN;
    }
}
