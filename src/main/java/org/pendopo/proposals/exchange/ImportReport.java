package org.pendopo.proposals.exchange;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param rows rows that were delivered
 * @param skipped rows that the mapping leaves out
 * @param errors how many errors there are, also those beyond the kept ones
 * @param problems the first {@link ImportLimits#MAX_PROBLEMS} errors; the one that stopped the reading comes first
 * @param warnings how many warnings there are
 * @param notes the first {@link ImportLimits#MAX_PROBLEMS} warnings; they do not hinder an import
 */
public record ImportReport(
        long rows, long skipped, long errors, List<ImportProblem> problems, long warnings, List<ImportProblem> notes) {
    public ImportReport {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Whether the file may be imported: all or nothing. */
    public boolean clean() {
        return errors == 0;
    }
}
