package org.pendopo.spaces;

import java.time.Instant;
import java.util.Set;

/** A phase as rules and pages need it; when it is open is for {@link Timeline} to say, by the database's clock. */
public record PhaseView(
        long id,
        int version,
        String title,
        String description,
        Instant opensAt,
        Instant closesAt,
        Set<Capability> capabilities) {

    /** From the moment it opens until just before it closes. */
    public boolean isOpenAt(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean grants(Capability capability) {
        return capabilities.contains(capability);
    }
}
