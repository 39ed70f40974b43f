package org.pendopo.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalStatus;

/** An official answer in a feed; {@code id} is that of its proposal. */
record AnswerRow(
        long id,
        String title,
        String language,
        ProposalStatus kind,
        String html,
        @Nullable String organisation,
        Instant answeredAt,
        @Nullable Instant editedAt) {
    /** Microseconds since 1970, as marks in addresses have it. */
    long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, answeredAt);
    }

    /** The time of a mark, within what the database can hold. */
    static Instant time(long micros) {
        return Instant.EPOCH.plus(
                Math.clamp(micros, -62_000_000_000_000_000L, 200_000_000_000_000_000L), ChronoUnit.MICROS);
    }
}
