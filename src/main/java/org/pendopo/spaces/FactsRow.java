package org.pendopo.spaces;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A space, its organisation and one person's ties to it, as one statement finds them. */
public record FactsRow(
        long id,
        String slug,
        String title,
        SpaceKind kind,
        Audience audience,
        WayIn wayIn,
        SpaceStatus status,
        Approval approval,
        boolean residentsOnly,
        @Nullable String residentsOf,
        @Nullable String residentsOfName,
        MinimumAge minimumAge,
        @Nullable Long organisationId,
        @Nullable String organisationName,
        @Nullable String groupPath,
        @Nullable Boolean verified,
        @Nullable Role role,
        @Nullable MembershipState state,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable String home,
        @Nullable String aboveHome,
        @Nullable String top,
        @Nullable Boolean consent) {

    SpaceFacts space() {
        var admission = new Admission(residentsOnly, residentsOf, residentsOfName, minimumAge);
        return new SpaceFacts(id, slug, title, kind, audience, wayIn, status, approval, admission);
    }

    @Nullable
    OrganisationFacts organisation() {
        return organisationId == null || organisationName == null
                ? null
                : new OrganisationFacts(organisationId, organisationName, groupPath, Boolean.TRUE.equals(verified));
    }

    Ties ties() {
        return new Ties(role, state, reason, home, aboveHome, top, Boolean.TRUE.equals(consent), until);
    }
}
