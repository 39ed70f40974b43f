package org.pendopo.spaces;

import java.util.Locale;
import org.pendopo.people.AgeBand;

/** From which age on a space lets people take part. */
public enum MinimumAge {
    ANY,
    FROM_13,
    ADULT;

    /** An unknown age is enough only where no age is asked for. */
    public boolean admits(AgeBand band) {
        return switch (this) {
            case ANY -> true;
            case FROM_13 -> band == AgeBand.FROM_13_TO_17 || band == AgeBand.ADULT;
            case ADULT -> band == AgeBand.ADULT;
        };
    }

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.age." + name().toLowerCase(Locale.ROOT);
    }
}
