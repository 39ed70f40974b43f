package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pendopo.shared.RuleBroken;

/** The life of a contribution. */
class ContributionStateTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @EnumSource
    void nothing_becomes_what_it_is(ContributionState state) {
        assertThat(state.canBecome(state)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everything_can_be_published_in_the_end(ContributionState state) {
        assertThat(state == ContributionState.PUBLISHED || state.canBecome(ContributionState.PUBLISHED))
                .isTrue();
    }

    @Test
    void what_is_withdrawn_is_not_hidden_and_what_is_hidden_goes_with_all_of_somebody() {
        assertThat(ContributionState.HIDDEN.canBecome(ContributionState.WITHDRAWN))
                .isTrue();
        assertThat(ContributionState.WITHDRAWN.canBecome(ContributionState.HIDDEN))
                .isFalse();
    }

    @Test
    void what_became_part_of_another_can_be_taken_back_and_hidden() {
        assertThat(ContributionState.MERGED.canBecome(ContributionState.WITHDRAWN))
                .isTrue();
        assertThat(ContributionState.MERGED.canBecome(ContributionState.HIDDEN)).isTrue();
        assertThat(ContributionState.HIDDEN.canBecome(ContributionState.MERGED)).isTrue();
        assertThat(ContributionState.WITHDRAWN.canBecome(ContributionState.MERGED))
                .isFalse();
    }

    @RepeatedTest(50)
    void any_walk_keeps_to_the_permitted_steps(RepetitionInfo walk) {
        var random = new Random(walk.getCurrentRepetition());
        var said = published();
        for (var step = 0; step < 40; step++) {
            var states = ContributionState.values();
            var next = states[random.nextInt(states.length)];
            var before = said.getState();
            if (before.canBecome(next)) {
                said.become(next, MONDAY);
                assertThat(said.getState()).isEqualTo(next);
            } else {
                assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> said.become(next, MONDAY));
                assertThat(said.getState()).isEqualTo(before);
            }
            assertThat(EnumSet.of(ContributionState.DRAFT, ContributionState.PENDING))
                    .as("what was published is never unmade")
                    .doesNotContain(said.getState());
        }
    }

    @Test
    void only_what_is_visible_can_be_edited() {
        var said = published();
        said.become(ContributionState.HIDDEN, MONDAY);
        var wording = Wording.of(false, null, "other", null, "id");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> said.edit(wording, 1, 7, MONDAY));
        assertThat(said.getText()).isEqualTo("text");
    }

    @Test
    void an_edit_keeps_what_it_said_and_since_when() {
        var said = published();
        var first = said.edit(Wording.of(false, null, "second", null, "id"), 1, 7, MONDAY.plusSeconds(60));
        var second = said.edit(Wording.of(false, null, "third", null, "id"), 2, 7, MONDAY.plusSeconds(120));
        assertThat(first.getText()).isEqualTo("text");
        assertThat(first.getAt()).isEqualTo(MONDAY);
        assertThat(second.getText()).isEqualTo("second");
        assertThat(second.getAt()).isEqualTo(MONDAY.plusSeconds(60));
        assertThat(said.getHtml()).contains("third");
    }

    private static Contribution published() {
        var place = new Place(1, 2, ContributionKind.POST, 3L, 3L, 1);
        var by = new Byline(7L, null, null, WrittenAs.MEMBER, Origin.ONLINE);
        return new Contribution(place, by, Wording.of(false, null, "text", null, "id"), MONDAY);
    }
}
