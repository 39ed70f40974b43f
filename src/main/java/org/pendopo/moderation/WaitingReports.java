package org.pendopo.moderation;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.SpaceKind;

/** Reported texts that wait for a decision: in a space, or, without one, in the whole portal. */
public record WaitingReports(
        @Nullable String slug,
        @Nullable String title,
        @Nullable String language,
        @Nullable SpaceKind kind,
        long count) {
    static WaitingReports everywhere(long count) {
        return new WaitingReports(null, null, null, null, count);
    }

    public String address() {
        return slug == null ? "/moderation" : "/space/" + slug + "/reports";
    }
}
