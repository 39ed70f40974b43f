package org.pendopo.proposals.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or doubtful in a file, to be worded in the reader's language.
 *
 * @param line line of the file, from 1, where the row begins
 * @param column name of the column as the file has it; null when the whole row or file is meant
 * @param key message key, see {@link ProblemKind}
 * @param args arguments of the message: strings (shortened, as the file has them) and numbers
 */
public record ImportProblem(long line, @Nullable String column, String key, List<Object> args) {
    public ImportProblem {
        args = List.copyOf(args);
    }
}
