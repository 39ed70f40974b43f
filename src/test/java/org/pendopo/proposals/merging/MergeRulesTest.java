package org.pendopo.proposals.merging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ContributionState;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.shared.RuleBroken;

class MergeRulesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final MergeSpot ONE = spot(1, 7, ContributionState.PUBLISHED, ProposalStatus.WAITING);
    private static final MergeSpot TWO = spot(2, 7, ContributionState.PUBLISHED, ProposalStatus.ACCEPTED);

    @Test
    void two_shown_proposals_of_one_consultation_become_one() {
        assertThatCode(() -> MergeProposals.check(ONE, TWO)).doesNotThrowAnyException();
    }

    @Test
    void says_in_words_why_not() {
        refused("itself", ONE, ONE);
        refused("into.other", ONE, null);
        refused("into.other", ONE, spot(3, 8, ContributionState.PUBLISHED, ProposalStatus.WAITING));
        refused("into.merged", ONE, spot(3, 7, ContributionState.MERGED, ProposalStatus.WAITING));
        refused("into.gone", ONE, spot(3, 7, ContributionState.HIDDEN, ProposalStatus.WAITING));
        refused("into.gone", ONE, spot(3, 7, ContributionState.WITHDRAWN, ProposalStatus.WAITING));
        refused("from.merged", spot(3, 7, ContributionState.MERGED, ProposalStatus.WAITING), ONE);
        refused("from.gone", spot(3, 7, ContributionState.WITHDRAWN, ProposalStatus.WAITING), ONE);
        refused("from.answered", TWO, ONE);
    }

    @Test
    void can_be_undone_for_a_day_and_once() {
        var merge = new ProposalMerge(1, 2, "The same.", 9, MONDAY);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() ->
                        merge.undo(9, true, MONDAY.plus(Duration.ofDays(1)).plusMillis(1)))
                .returns("proposals-merging.undo.late", RuleBroken::key);
        merge.undo(9, true, MONDAY.plus(Duration.ofDays(1)));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> merge.undo(9, true, MONDAY));
    }

    @Test
    void without_end_while_the_other_one_is_not_shown() {
        var merge = new ProposalMerge(1, 2, "The same.", 9, MONDAY);
        merge.undo(9, false, MONDAY.plus(Duration.ofDays(400)));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> merge.undo(9, false, MONDAY));
    }

    private static void refused(String what, MergeSpot from, @Nullable MergeSpot into) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> MergeProposals.check(from, into))
                .returns("proposals-merging." + what, RuleBroken::key);
    }

    private static MergeSpot spot(long id, long tool, ContributionState state, ProposalStatus status) {
        return new MergeSpot(id, 70, tool, "Lamps", state, 5L, status);
    }
}
