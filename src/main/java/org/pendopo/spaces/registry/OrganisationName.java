package org.pendopo.spaces.registry;

import org.jspecify.annotations.Nullable;

/** What a choice of organisations needs. */
public record OrganisationName(
        long id,
        OrganisationKind kind,
        String name,
        @Nullable String groupPath,
        boolean verified) {}
