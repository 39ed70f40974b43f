package org.pendopo.spaces;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Whom a space admits where a phase lets people take part: confirmed residents, of one territory, from an age on. */
public record TakingPart(
        boolean residentsOnly,
        @Nullable String residentsOf,
        @NotNull MinimumAge minimumAge) {}
