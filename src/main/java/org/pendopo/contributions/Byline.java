package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;

/** Who speaks, as whom, and how it came here. */
record Byline(
        @Nullable Long authorId,
        @Nullable String label,
        @Nullable Long organisationId,
        WrittenAs writtenAs,
        Origin origin) {}
