package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;

/** A forum into which a topic can be moved. */
public record MoveTarget(
        long toolId,
        long spaceId,
        String spaceTitle,
        @Nullable String toolTitle,
        String language,
        SpaceKind kind,
        Audience audience) {}
