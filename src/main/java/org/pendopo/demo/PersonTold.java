package org.pendopo.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PortalRole;
import org.pendopo.people.Title;

/**
 * Somebody of the city, as people.json tells.
 *
 * @param handle by which the other files name the person
 * @param account whether the person can sign in; then {@code subject} is the account's id
 * @param district code of a territory
 */
public record PersonTold(
        String handle,
        String name,
        boolean account,
        @Nullable String subject,
        String district,
        AgeBand ageBand,
        boolean residenceConfirmed,
        String language,
        boolean guideRead,
        List<PortalRole> roles,
        List<Tie> affiliations,
        @Nullable SuspensionTold suspended) {
    public PersonTold {
        roles = Told.list(roles);
        affiliations = Told.list(affiliations);
    }

    Set<PortalRole> roleSet() {
        return roles.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** What the person is in an organisation. */
    public record Tie(String organisation, Title role) {}

    /** Kept out since some moment, and why. */
    public record SuspensionTold(String at, String by, String reason) {}
}
