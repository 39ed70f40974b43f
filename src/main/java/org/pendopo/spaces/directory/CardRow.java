package org.pendopo.spaces.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.registry.TerritoryLevel;

/** A space as one row of the query: with its phase of now that ends first, if any; that may be suspended. */
public record CardRow(
        long id,
        SpaceKind kind,
        String slug,
        String title,
        String purpose,
        String language,
        Audience audience,
        SpaceStatus status,
        Approval approval,
        @Nullable String organisation,
        @Nullable String territory,
        @Nullable TerritoryLevel level,
        @Nullable String phase,
        @Nullable Instant closesAt,
        @Nullable Instant nextOpensAt,
        long members,
        boolean suspended) {}
