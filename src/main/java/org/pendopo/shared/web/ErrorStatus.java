package org.pendopo.shared.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.hibernate.StaleStateException;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;

/** Which HTTP status an exception is, and what its error page needs to know of it. */
enum ErrorStatus {
    BROKEN_RULE(400),
    FORBIDDEN(403),
    MISSING(404),
    CONFLICT(409),
    TOO_MANY(429),
    DEFECT(500),
    DATABASE_AWAY(503);

    private final int code;

    ErrorStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ErrorStatus of(Throwable cause) {
        return switch (cause) {
            case NotFound n -> MISSING;
            case Forbidden f -> f.reason() == Reason.TOO_MANY ? TOO_MANY : FORBIDDEN;
            case RuleBroken r -> BROKEN_RULE;
            case ConstraintViolationException c -> BROKEN_RULE;
            case OptimisticLockException o -> CONFLICT;
            case StaleStateException s -> CONFLICT;
            case SQLException s -> of(s);
            default -> isPoolEmpty(cause) ? DATABASE_AWAY : DEFECT;
        };
    }

    // 23505 is a unique key (appendix A): somebody else was a moment faster.
    private static ErrorStatus of(SQLException e) {
        if (isDatabaseAway(e)) {
            return DATABASE_AWAY;
        }
        return "23505".equals(e.getSQLState()) ? CONFLICT : DEFECT;
    }

    /** The seconds for Retry-After, when the refusal says from which moment on it may be tried again. */
    static OptionalLong secondsToWait(Throwable cause) {
        return cause instanceof Forbidden forbidden
                        && forbidden.reason() == Reason.TOO_MANY
                        && !forbidden.arguments().isEmpty()
                        && forbidden.arguments().getFirst() instanceof ZonedDateTime again
                ? OptionalLong.of(
                        Math.max(1, ChronoUnit.SECONDS.between(ZonedDateTime.now(again.getZone()), again) + 1))
                : OptionalLong.empty();
    }

    void describe(Throwable cause, BiConsumer<String, Object> attributes) {
        if (cause instanceof Forbidden forbidden) {
            attributes.accept(ErrorPage.FORBIDDEN, forbidden);
        }
    }

    // SQL states: 08 connection, 53 resources, 57P shut down or cancelled by the server (PostgreSQL, appendix A).
    private static boolean isDatabaseAway(SQLException e) {
        var state = e.getSQLState();
        return isPoolEmpty(e)
                || (state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")));
    }

    // The server's pool says so only in words: IJ000453 no connection, IJ000655 none within the waiting time.
    private static boolean isPoolEmpty(Throwable e) {
        var message = String.valueOf(e.getMessage());
        return message.contains("IJ000453") || message.contains("IJ000655") || message.contains("IJ031084");
    }
}
