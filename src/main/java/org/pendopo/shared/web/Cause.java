package org.pendopo.shared.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Refusal;
import org.pendopo.shared.RuleBroken;

/** Finds in what containers wrapped the exception that means something to us. */
final class Cause {
    private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z0-9_-]+)+");

    private static final String CHECK_VIOLATION = "23514";

    private static final Map<String, String> COMPANY =
            Map.of("space_company", "spaces.company.alone", "space_lonely", "spaces.company.group");

    private Cause() {}

    static Throwable of(Throwable thrown) {
        var last = thrown;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            var broken = company(t);
            if (broken != null) {
                return broken;
            }
            if (means(t)) {
                return t;
            }
            last = t;
        }
        return last;
    }

    /** What is to be told beside the fields: the broken rule, or one for each constraint of a command; else nothing. */
    static List<RuleBroken> rules(Throwable cause) {
        if (cause instanceof RuleBroken broken) {
            return broken.all();
        }
        return cause instanceof ConstraintViolationException invalid
                ? invalid.getConstraintViolations().stream()
                        .map(Cause::rule)
                        .sorted(Comparator.comparing(RuleBroken::key))
                        .toList()
                : List.of();
    }

    // A constraint's message is the key of its text; its field is the last name of the path to it.
    private static RuleBroken rule(ConstraintViolation<?> violation) {
        var key = violation.getMessage();
        var path = violation.getPropertyPath().toString();
        return new RuleBroken(KEY.matcher(key).matches() ? key : "shared.invalid.required")
                .at(path.substring(path.lastIndexOf('.') + 1));
    }

    // The database's own word on who may be alone with whom: every way into a space ends there.
    private static @Nullable RuleBroken company(Throwable t) {
        if (!(t instanceof SQLException sql) || !CHECK_VIOLATION.equals(sql.getSQLState())) {
            return null;
        }
        var said = String.valueOf(sql.getMessage());
        return COMPANY.entrySet().stream()
                .filter(e -> said.contains('"' + e.getKey() + '"'))
                .map(e -> new RuleBroken(e.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static boolean means(Throwable t) {
        return t instanceof Refusal
                || t instanceof OptimisticLockException
                || t instanceof StaleStateException
                || t instanceof ConstraintViolationException
                || t instanceof SQLException;
    }
}
