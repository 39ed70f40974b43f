package org.pendopo.forum.web;

import org.jspecify.annotations.Nullable;

/** Ids that a form or an address may name. */
final class Numbers {
    private Numbers() {}

    /** Null for anything that is no id. */
    static @Nullable Long id(@Nullable String typed) {
        return typed == null || !typed.matches("[0-9]{1,18}") ? null : Long.valueOf(typed);
    }
}
