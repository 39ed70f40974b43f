package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Settings;

/** The institution's calendar, by the database's clock. */
@ApplicationScoped
class Today {
    @Inject
    Clock clock;

    @Inject
    Settings settings;

    Instant now() {
        return clock.instant();
    }

    LocalDate date() {
        return dateOf(clock.instant());
    }

    /** From a time that a query read along with its rows. */
    LocalDate date(Instant read) {
        return dateOf(clock.instant(read));
    }

    private LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, settings.timeZone());
    }
}
