package org.pendopo.spaces.registry;

import org.jspecify.annotations.Nullable;

/** An organisation in a list; {@code spaces} is how many spaces it runs. */
public record OrganisationRow(
        long id,
        String code,
        OrganisationKind kind,
        String name,
        @Nullable String groupPath,
        boolean verified,
        long spaces) {}
