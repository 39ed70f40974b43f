package org.pendopo.spaces;

import org.jspecify.annotations.Nullable;

/** What only those in charge of a space need to see of it, besides what everybody sees. */
public record SettingsView(
        int version,
        String about,
        @Nullable String territoryCode,
        boolean residentsOnly,
        @Nullable String residentsOf,
        MinimumAge minimumAge,
        @Nullable String joinCode) {}
