package org.pendopo.spaces;

import org.jspecify.annotations.Nullable;

/** What rules need to know of an organisation. */
public record OrganisationFacts(
        long id, String name, @Nullable String groupPath, boolean verified) {}
