package org.pendopo.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.Stance;
import org.pendopo.proposals.ProposalStatus;

/** What somebody wrote: a topic, a proposal or a reply, with all that became of it. */
public record WordsTold(
        String author,
        String at,
        @Nullable String title,
        String text,
        @Nullable String inNameOf,
        @Nullable Stance stance,
        @Nullable String category,
        @Nullable String territory,
        @Nullable BigDecimal cost,
        boolean pinned,
        @Nullable LockTold locked,
        Map<String, String> supports,
        @Nullable AnswerTold answer,
        List<WordsTold> replies,
        List<EarlierTold> revisions,
        @Nullable WithdrawalTold withdrawn,
        @Nullable HidingTold hidden,
        List<ReportTold> reports) {
    public WordsTold {
        supports = Told.map(supports);
        replies = Told.list(replies);
        revisions = Told.list(revisions);
        reports = Told.list(reports);
    }

    /** What it said at first. */
    String firstText() {
        return revisions.isEmpty() ? text : revisions.getFirst().text();
    }

    /** An earlier text, and when it was changed. */
    public record EarlierTold(String until, String text) {}

    /** The end of a topic. */
    public record LockTold(String by, String at) {}

    /** Taken back by its author. */
    public record WithdrawalTold(String at) {}

    /** Hidden by a moderator. */
    public record HidingTold(String by, String at, String rule, String reason) {}

    /** A report that waits for a moderator. */
    public record ReportTold(String by, String at, String rule, String text) {}

    /** The official answer to a proposal. */
    public record AnswerTold(String by, String at, ProposalStatus kind, String reason) {}
}
