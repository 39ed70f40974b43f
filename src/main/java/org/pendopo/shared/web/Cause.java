package org.pendopo.shared.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.pendopo.shared.Refusal;

/** Finds in what containers wrapped the exception that means something to us. */
final class Cause {
    private Cause() {}

    static Throwable of(Throwable thrown) {
        var last = thrown;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (means(t)) {
                return t;
            }
            last = t;
        }
        return last;
    }

    private static boolean means(Throwable t) {
        return t instanceof Refusal
                || t instanceof OptimisticLockException
                || t instanceof StaleStateException
                || t instanceof ConstraintViolationException
                || t instanceof SQLException;
    }
}
