package org.pendopo.proposals.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.exchange.ColumnMapping;
import org.pendopo.proposals.exchange.CsvColumn;
import org.pendopo.proposals.exchange.ImportReport;
import org.pendopo.proposals.exchange.PabulibFacts;
import org.pendopo.proposals.exchange.ProposalRow;

/**
 * What a file would bring.
 *
 * @param columns of a CSV file; empty for other files
 * @param mapping of a CSV file; null for other files
 * @param facts of a Pabulib file; null for other files
 * @param rows the first ones
 * @param report all that is wrong with the whole file
 */
public record FileView(
        ImportRow job,
        List<CsvColumn> columns,
        @Nullable ColumnMapping mapping,
        @Nullable PabulibFacts facts,
        List<ProposalRow> rows,
        ImportReport report) {
    FileView with(ImportReport checked) {
        return new FileView(job, columns, mapping, facts, rows, checked);
    }

    public boolean isCsv() {
        return mapping != null;
    }
}
