package org.pendopo.proposals.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one file, keeps the first hundred and counts on. */
final class Problems {
    private static final int SHOWN = 80;

    private final List<ImportProblem> errors = new ArrayList<>();
    private final List<ImportProblem> warnings = new ArrayList<>();
    private long errorCount;
    private long warningCount;
    private @Nullable ImportProblem fatal;

    void add(ProblemKind kind, long line, @Nullable String column, Object... args) {
        var kept = kind.isWarning() ? warnings : errors;
        if (kind.isWarning()) {
            warningCount++;
        } else {
            errorCount++;
        }
        if (kept.size() < ImportLimits.MAX_PROBLEMS) {
            kept.add(kind.at(line, column, args));
        }
    }

    /** The reading cannot go on; this comes before all others, because they may follow from it. */
    void stop(ImportProblem problem) {
        if (fatal != null) {
            return;
        }
        fatal = problem;
        errorCount++;
        errors.addFirst(problem);
        if (errors.size() > ImportLimits.MAX_PROBLEMS) {
            errors.removeLast();
        }
    }

    boolean stopped() {
        return fatal != null;
    }

    boolean stoppedBy(ProblemKind kind) {
        return fatal != null && fatal.key().equals(kind.key());
    }

    long errors() {
        return errorCount;
    }

    ImportReport report(long rows, long skipped) {
        return new ImportReport(rows, skipped, errorCount, errors, warningCount, warnings);
    }

    /** A value of the file as an argument of a message: short, and without control characters. */
    static String shown(String value) {
        var text = value.strip().replaceAll("\\p{Cntrl}+", " ");
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
        return text.substring(0, end) + "…";
    }
}
