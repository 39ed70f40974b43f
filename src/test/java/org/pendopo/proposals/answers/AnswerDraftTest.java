package org.pendopo.proposals.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.proposals.AnswerText;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.shared.RuleBroken;

/** Officials do whatever comes to their minds, in whatever order: what is ready was found right by somebody else. */
class AnswerDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final int STEPS = 60;
    private static final int OFFICIALS = 4;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_published_was_checked_by_somebody_who_did_not_write_it(long seed) {
        var random = new Random(seed);
        var draft = new AnswerDraft(1, text(0), null, 1, NOW);
        var writers = new HashSet<>(Set.of(1L));
        @Nullable String checked = null;
        for (var step = 1; step <= STEPS; step++) {
            var by = 1 + random.nextInt(OFFICIALS);
            checked = does(draft, writers, by, random.nextInt(5), checked);
            holds(draft, writers, checked);
        }
    }

    private static @Nullable String does(
            AnswerDraft draft, Set<Long> writers, long by, int deed, @Nullable String checked) {
        var before = draft.getState();
        try {
            switch (deed) {
                case 0 -> {
                    draft.write(text(draft.text().reason().length()), null, by, NOW);
                    writers.add(by);
                }
                case 1 -> {
                    draft.check(by, Set.copyOf(writers), NOW);
                    return draft.text().reason();
                }
                case 2 -> draft.sendBack(by, Set.copyOf(writers), "Please name the street.");
                case 3 -> draft.schedule(7, true);
                default -> draft.takeOut();
            }
        } catch (RuleBroken broken) {
            assertThat(draft.getState()).as("a refusal changes nothing").isEqualTo(before);
        }
        return checked;
    }

    private static void holds(AnswerDraft draft, Set<Long> writers, @Nullable String checked) {
        assertThat(draft.isReady(true)).isEqualTo(draft.getState() == DraftState.CHECKED);
        assertThat(draft.getCheckedBy() != null).isEqualTo(draft.isReady(true));
        assertThat(draft.getNote() != null).isEqualTo(draft.getState() == DraftState.SENT_BACK);
        if (draft.getPublicationId() != null) {
            assertThat(draft.isReady(true)).isTrue();
        }
        if (draft.isReady(true)) {
            assertThat(writers).doesNotContain(draft.getCheckedBy());
            assertThat(draft.text().reason()).isEqualTo(checked);
        }
    }

    @Test
    void without_the_check_what_is_written_is_ready_and_what_was_sent_back_is_not() {
        var draft = new AnswerDraft(1, text(0), null, 1, NOW);
        assertThat(draft.isReady(false)).isTrue();
        draft.sendBack(2, Set.of(1L), "Please name the street.");
        assertThat(draft.isReady(false)).isFalse();
    }

    // Each text is longer than the one before, so that no two are the same.
    private static AnswerText text(int length) {
        return AnswerText.of(ProposalStatus.ACCEPTED, "y".repeat(length + 1));
    }
}
