package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.RuleBroken;

class OfficialAnswerTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void needs_a_kind_that_is_an_answer() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> AnswerText.of(null, "why"))
                .returns("kind", RuleBroken::field);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> AnswerText.of(ProposalStatus.WAITING, "why"))
                .returns("kind", RuleBroken::field);
        assertThat(ProposalStatus.answers()).hasSize(4).doesNotContain(ProposalStatus.WAITING);
    }

    @Test
    void needs_a_reason() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> AnswerText.of(ProposalStatus.REJECTED, " \n\u0007 "))
                .returns("proposals.answer.reason.empty", RuleBroken::key)
                .returns("reason", RuleBroken::field);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> AnswerText.of(ProposalStatus.REJECTED, "x".repeat(20_001)))
                .returns("proposals.answer.reason.long", RuleBroken::key);
        assertThat(AnswerText.of(ProposalStatus.REJECTED, "🙂".repeat(20_000)).reason())
                .hasSize(40_000);
    }

    @Test
    void tells_all_that_is_missing_at_once() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> AnswerText.of(null, " "))
                .satisfies(broken ->
                        assertThat(broken.all()).extracting(RuleBroken::field).containsExactly("kind", "reason"));
    }

    @Test
    void its_html_is_safe() {
        var says = AnswerText.of(ProposalStatus.ACCEPTED, "**ya** <script>alert(1)</script> #{7*7}");
        assertThat(says.html()).doesNotContain("<script").contains("7*7}").contains("<strong>ya</strong>");
    }

    @Test
    void says_that_it_was_edited_only_when_it_was() {
        var answer = new OfficialAnswer(1, AnswerText.of(ProposalStatus.ACCEPTED, "ya"), MONDAY);
        assertThat(answer.says(AnswerText.of(ProposalStatus.ACCEPTED, "ya"))).isTrue();
        assertThat(answer.getEditedAt()).isNull();
        var partly = AnswerText.of(ProposalStatus.PARTLY, "sebagian");
        assertThat(answer.says(partly)).isFalse();
        var before = answer.edit(partly, 1, 7, TUESDAY);
        assertThat(before.getReason()).isEqualTo("ya");
        assertThat(before.getAt()).isEqualTo(MONDAY);
        assertThat(answer.getEditedAt()).isEqualTo(TUESDAY);
        assertThat(answer.getAnsweredAt()).isEqualTo(MONDAY);
        assertThat(answer.getKind()).isEqualTo(ProposalStatus.PARTLY);
    }
}
