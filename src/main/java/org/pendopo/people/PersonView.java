package org.pendopo.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one reader may see of a person.
 *
 * @param own the reader is the person
 * @param mayBeSuspended the reader may suspend the person, or lift the suspension
 * @param suspendedReason only for the person and for those who may change it
 */
public record PersonView(
        PersonTag tag,
        Set<PortalRole> roles,
        List<Affiliation> affiliations,
        @Nullable String territoryCode,
        Instant since,
        boolean own,
        boolean mayBeSuspended,
        @Nullable String suspendedReason) {}
