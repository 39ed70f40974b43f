package org.pendopo.spaces;

import org.jspecify.annotations.Nullable;

/** Whom a space lets take part where it does not matter who is a member: residents, of one territory, from an age on. */
public record Admission(
        boolean residentsOnly,
        @Nullable String residentsOf,
        @Nullable String residentsOfName,
        MinimumAge minimumAge) {

    /** What a text names: the territory, or nothing where any resident will do. */
    public Object[] territory() {
        return residentsOfName == null ? new Object[0] : new Object[] {residentsOfName};
    }
}
