package org.pendopo.spaces;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phase as rules and pages need it; when it is open is for {@link Timeline} to say, by the database's clock.
 *
 * @param firstClosesAt the end that was planned first, if the phase was extended
 * @param suspension the latest one, also when it is over; null if there never was one
 */
public record PhaseView(
        long id,
        int version,
        String title,
        String description,
        Instant opensAt,
        Instant closesAt,
        Set<Capability> capabilities,
        @Nullable Instant firstClosesAt,
        @Nullable Suspension suspension) {

    /** As it was planned: neither extended nor suspended. */
    public PhaseView(
            long id,
            int version,
            String title,
            String description,
            Instant opensAt,
            Instant closesAt,
            Set<Capability> capabilities) {
        this(id, version, title, description, opensAt, closesAt, capabilities, null, null);
    }

    /** From the moment it opens until just before it closes, but for the time in which it is suspended. */
    public boolean isOpenAt(Instant now) {
        return isRunningAt(now) && !isSuspendedAt(now);
    }

    /** Between its dates, suspended or not. */
    public boolean isRunningAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isSuspendedAt(Instant now) {
        return suspension != null && suspension.holdsAt(now);
    }

    public boolean isExtended() {
        return firstClosesAt != null;
    }

    /** Whether somebody changed something about it after it was announced. */
    public boolean isChanged() {
        return firstClosesAt != null || suspension != null;
    }

    public boolean grants(Capability capability) {
        return capabilities.contains(capability);
    }
}
