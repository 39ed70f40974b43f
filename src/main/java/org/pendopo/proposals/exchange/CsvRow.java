package org.pendopo.proposals.exchange;

import java.util.List;

/** One row of a CSV file, seen through the mapping of its columns. */
final class CsvRow {
    private final Row row;
    private final List<String> header;
    private final ColumnMapping mapping;
    private final ImportOptions options;
    private final Problems problems;

    CsvRow(Row row, List<String> header, ColumnMapping mapping, ImportOptions options, Problems problems) {
        this.row = row;
        this.header = header;
        this.mapping = mapping;
        this.options = options;
        this.problems = problems;
    }

    /** Whether the mapping leaves this row out. */
    boolean skipped() {
        return mapping.column(ProposalField.SKIP) != null
                && cell(ProposalField.SKIP).value().strip().equals(mapping.skipValue());
    }

    /** The proposal; of use only when reading it told no error. */
    ProposalRow proposal() {
        var title = cell(ProposalField.TITLE);
        boolean shorten = mapping.titleHoldsText() && isText(title.value().strip());
        var answerKind = cell(ProposalField.ANSWER_KIND).choice(options.answerKinds());
        var answerText = cell(ProposalField.ANSWER_TEXT);
        checkAnswer(answerKind == null, answerText.blank());
        return new ProposalRow(
                row.line(),
                cell(ProposalField.EXTERNAL_ID).label(ImportLimits.MAX_LABEL),
                shorten
                        ? Shortening.toTitle(title.value(), ImportLimits.MAX_TITLE)
                        : title.required(ImportLimits.MAX_TITLE),
                shorten ? title.text(ImportLimits.MAX_TEXT) : text(),
                cell(ProposalField.CATEGORY).label(ImportLimits.MAX_LABEL),
                cell(ProposalField.DISTRICT).label(ImportLimits.MAX_LABEL),
                cell(ProposalField.COST).amount(),
                cell(ProposalField.STATED_VOTES).count(),
                cell(ProposalField.STATED_AGAINST).count(),
                cell(ProposalField.SUPPORTS).count(),
                cell(ProposalField.COMMENTS).count(),
                cell(ProposalField.AUTHOR).label(ImportLimits.MAX_LABEL),
                cell(ProposalField.DATE).instant(options.zone()),
                cell(ProposalField.STATUS).choice(options.statuses()),
                answerKind,
                answerText.blank() ? null : answerText.text(ImportLimits.MAX_TEXT),
                cell(ProposalField.LANGUAGE).language(ProblemKind.LANGUAGE),
                cell(ProposalField.ADDRESS).label(ImportLimits.MAX_ADDRESS));
    }

    private static boolean isText(String title) {
        return title.length() > ImportLimits.MAX_TITLE || title.indexOf('\n') >= 0;
    }

    private String text() {
        return mapping.titleHoldsText() ? "" : cell(ProposalField.TEXT).text(ImportLimits.MAX_TEXT);
    }

    private void checkAnswer(boolean noKind, boolean noText) {
        if (!noKind && noText) {
            problems.add(
                    ProblemKind.ANSWER_REASON,
                    row.line(),
                    cell(ProposalField.ANSWER_TEXT).column());
        }
        if (noKind && !noText && cell(ProposalField.ANSWER_KIND).blank()) {
            problems.add(
                    ProblemKind.ANSWER_KIND,
                    row.line(),
                    cell(ProposalField.ANSWER_KIND).column());
        }
    }

    /** The cell of a field; an empty one when no column is it. */
    Cell cell(ProposalField field) {
        var column = mapping.column(field);
        return column == null
                ? new Cell(row.line(), "", "", problems)
                : new Cell(row.line(), header.get(column), FormulaGuard.unguard(row.cell(column)), problems);
    }
}
