package org.pendopo.proposals.exchange;

import java.util.List;

/**
 * What a CSV file would bring.
 *
 * @param separator what separates its columns: comma, semicolon or tab
 * @param columns its columns
 * @param mapping what the columns were taken for
 * @param rows the first {@link ImportLimits#PREVIEW_ROWS} proposals
 * @param report all that is wrong with the whole file
 */
public record CsvPreview(
        char separator, List<CsvColumn> columns, ColumnMapping mapping, List<ProposalRow> rows, ImportReport report) {
    public CsvPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
