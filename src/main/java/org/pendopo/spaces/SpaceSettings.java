package org.pendopo.spaces;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Everything that those in charge can set about a space.
 *
 * @param version the version that they saw; when somebody else saved meanwhile, nothing is stored
 */
public record SpaceSettings(
        int version,
        @Valid @NotNull SpaceWords words,
        @NotNull Audience audience,
        @NotNull WayIn wayIn,
        @Valid @NotNull SpacePlace place,
        @Valid @NotNull TakingPart takingPart) {}
