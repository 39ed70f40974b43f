package org.pendopo.contributions.web;

import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;

/** Ids in addresses. */
public final class Ids {
    private Ids() {}

    /** @throws NotFound for anything that is no id */
    public static long of(@Nullable String typed) {
        if (typed == null || !typed.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(typed);
    }
}
