package org.pendopo.spaces.phases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;

/**
 * Who changed what about a phase, when and why.
 *
 * @param closedBefore for an extension, when the phase would have closed
 * @param closesNow for an extension, when it closes since then
 * @param until for a suspension, when it ends by itself
 * @param reason empty only where a suspension was ended
 */
public record PhaseActRow(
        long phaseId,
        String phase,
        PhaseActKind kind,
        Instant at,
        String name,
        AgeBand ageBand,
        @Nullable Instant closedBefore,
        @Nullable Instant closesNow,
        @Nullable Instant until,
        @Nullable String reason) {
    public String by() {
        return PersonNames.displayName(name, ageBand, false);
    }
}
