package org.pendopo.spaces.directory;

import org.jspecify.annotations.Nullable;

/** Something that waits for a decision: requests to join a space, or, without one, spaces to be approved. */
public record WaitingRow(
        @Nullable String slug,
        @Nullable String title,
        @Nullable String language,
        long count) {
    static final int MAX = 20;

    static WaitingRow approvals(long count) {
        return new WaitingRow(null, null, null, count);
    }

    public String address() {
        return slug == null ? "/admin/spaces" : "/space/" + slug + "/members";
    }
}
