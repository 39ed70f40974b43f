package org.pendopo.proposals.imports;

import org.jspecify.annotations.Nullable;

/** The consultation into which a file is imported. */
public record SpaceOfImport(long spaceId, @Nullable Long organisationId, String language) {}
