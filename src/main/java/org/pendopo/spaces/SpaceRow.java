package org.pendopo.spaces;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.registry.TerritoryLevel;

/** What a space says of itself, without the long text about it. */
public record SpaceRow(
        long id,
        int version,
        SpaceKind kind,
        String slug,
        String title,
        String purpose,
        String language,
        Audience audience,
        WayIn wayIn,
        SpaceStatus status,
        Approval approval,
        @Nullable String approvalReason,
        @Nullable Long organisationId,
        @Nullable String organisation,
        @Nullable String territory,
        @Nullable TerritoryLevel level,
        @Nullable String source,
        @Nullable String sourceUrl,
        @Nullable LocalDate answerDue,
        long members,
        long requests,
        @Nullable String wholeSlug,
        @Nullable String wholeTitle,
        long parts) {

    /** Where the space is a part of another one. */
    public @Nullable String wholeAddress() {
        return wholeSlug == null ? null : "/space/" + wholeSlug;
    }
}
