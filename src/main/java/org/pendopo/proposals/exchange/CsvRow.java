package org.pendopo.proposals.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pendopo.shared.text.FormulaGuard;
import org.pendopo.shared.text.PlainText;

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

    /** Whether the mapping leaves this row out, or it is part of another one: its supports are in that one's number. */
    boolean skipped() {
        return isMerged() || isRejected();
    }

    private boolean isMerged() {
        var column = header.indexOf(CsvExport.MERGED_INTO);
        return column >= 0 && !row.cell(column).isBlank();
    }

    private boolean isRejected() {
        return mapping.column(ProposalField.SKIP) != null
                && cell(ProposalField.SKIP).value().strip().equals(mapping.skipValue());
    }

    /** The proposal; of use only when reading it told no error. */
    ProposalRow proposal() {
        boolean shorten = shortens();
        var answer = new CsvAnswer(this, options, problems);
        return new ProposalRow(
                row.line(),
                cell(ProposalField.EXTERNAL_ID).label(ImportLimits.MAX_LABEL),
                title(shorten),
                text(shorten),
                cell(ProposalField.CATEGORY).cutLabel(ImportLimits.MAX_CATEGORY),
                cell(ProposalField.DISTRICT).label(ImportLimits.MAX_LABEL),
                cell(ProposalField.DISTRICT_CODE).label(ImportLimits.MAX_LABEL),
                cell(ProposalField.PLACE).cutLabel(ImportLimits.MAX_PLACE),
                cell(ProposalField.COST).amount(),
                cell(ProposalField.CURRENCY).currency(),
                cell(ProposalField.STATED_VOTES).count(),
                cell(ProposalField.STATED_AGAINST).count(),
                answer.statedStatus(),
                cell(ProposalField.SUPPORTS).count(),
                cell(ProposalField.COMMENTS).count(),
                cell(ProposalField.AUTHOR).cutLabel(ImportLimits.MAX_AUTHOR),
                cell(ProposalField.COAUTHORS).cutLabel(ImportLimits.MAX_COAUTHORS),
                cell(ProposalField.DATE).instant(options.zone()),
                answer.status(),
                answer.kind(),
                answer.text(),
                answer.date(),
                cell(ProposalField.LANGUAGE).language(ProblemKind.LANGUAGE),
                cell(ProposalField.ADDRESS).label(ImportLimits.MAX_ADDRESS),
                own());
    }

    /** Columns of the consultation's own questions, as exports name them, or the members that a JSON file has instead. */
    private Map<String, String> own() {
        var own = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).startsWith(CsvExport.OWN)) {
                own(own, header.get(i), row.cell(i));
            }
        }
        row.own().forEach((label, value) -> own(own, CsvExport.OWN + label, value));
        return own;
    }

    private void own(Map<String, String> own, String column, String value) {
        var text = new Cell(row.line(), column, FormulaGuard.unguard(value), problems).text(ImportLimits.MAX_OWN);
        if (!text.isEmpty()) {
            own.put(column.substring(CsvExport.OWN.length()), text);
        }
    }

    private static boolean isText(String title) {
        return title.codePointCount(0, title.length()) > ImportLimits.MAX_TITLE || title.indexOf('\n') >= 0;
    }

    private boolean shortens() {
        return mapping.titleHoldsText()
                && isText(cell(ProposalField.TITLE).value().strip());
    }

    private String title(boolean shorten) {
        var title = cell(ProposalField.TITLE);
        return shorten
                ? Shortening.toTitle(PlainText.line(title.value()), ImportLimits.MAX_TITLE)
                : title.required(ImportLimits.MAX_TITLE);
    }

    private String text(boolean shorten) {
        if (shorten) {
            return cell(ProposalField.TITLE).text(ImportLimits.MAX_TEXT);
        }
        return mapping.titleHoldsText() ? "" : cell(ProposalField.TEXT).text(ImportLimits.MAX_TEXT);
    }

    long line() {
        return row.line();
    }

    /** The cell of a field; an empty one when no column is it. */
    Cell cell(ProposalField field) {
        var column = mapping.column(field);
        return column == null
                ? new Cell(row.line(), "", "", problems)
                : new Cell(row.line(), header.get(column), FormulaGuard.unguard(row.cell(column)), problems);
    }
}
