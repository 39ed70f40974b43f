package org.pendopo.proposals.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the proposal's status and of its official answer. Only an answer can give a status here: a status
 * that comes without one, or that is unknown here, is what the source says, and no more.
 */
final class CsvAnswer {
    private final CsvRow row;
    private final Problems problems;
    private final @Nullable String kind;
    private final @Nullable String text;
    private final @Nullable Instant date;
    private final @Nullable String status;
    private final @Nullable String statedStatus;

    CsvAnswer(CsvRow row, ImportOptions options, Problems problems) {
        this.row = row;
        this.problems = problems;
        kind = row.cell(ProposalField.ANSWER_KIND).choice(options.answerKinds());
        var reason = row.cell(ProposalField.ANSWER_TEXT);
        text = reason.blank() ? null : reason.text(ImportLimits.MAX_TEXT);
        date = row.cell(ProposalField.ANSWER_DATE).instant(options.zone());
        checkReason();
        var said = row.cell(ProposalField.STATUS).label(ImportLimits.MAX_LABEL);
        var known = known(said, options);
        checkStatus(known, options);
        status = known;
        var stated = row.cell(ProposalField.STATED_STATUS).label(ImportLimits.MAX_LABEL);
        statedStatus = stated == null && said != null && known == null ? said : stated;
    }

    private @Nullable String known(@Nullable String said, ImportOptions options) {
        if (said == null || options.statuses().isEmpty()) {
            return said;
        }
        var word = options.statuses().stream().filter(said::equalsIgnoreCase).findFirst();
        if (word.isEmpty() || (kind == null && options.answerKinds().contains(word.get()))) {
            problems.add(ProblemKind.STATUS_STATED, row.line(), column(ProposalField.STATUS), Problems.shown(said));
            return null;
        }
        return word.get();
    }

    private void checkStatus(@Nullable String known, ImportOptions options) {
        if (known != null && kind != null && !options.statuses().isEmpty() && !known.equals(kind)) {
            problems.add(ProblemKind.ANSWER_STATUS, row.line(), column(ProposalField.STATUS), known, kind);
        }
    }

    private void checkReason() {
        if (kind != null && text == null) {
            problems.add(ProblemKind.ANSWER_REASON, row.line(), column(ProposalField.ANSWER_TEXT));
        }
        if (kind == null && text != null && row.cell(ProposalField.ANSWER_KIND).blank()) {
            problems.add(ProblemKind.ANSWER_KIND, row.line(), column(ProposalField.ANSWER_KIND));
        }
    }

    private String column(ProposalField field) {
        return row.cell(field).column();
    }

    @Nullable
    String kind() {
        return kind;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    Instant date() {
        return date;
    }

    @Nullable
    String status() {
        return status;
    }

    @Nullable
    String statedStatus() {
        return statedStatus;
    }
}
