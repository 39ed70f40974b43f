package org.pendopo.spaces.members;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** All memberships. */
interface Memberships {
    EntityManager em();

    default void add(Membership membership) {
        em().persist(membership);
    }

    default Optional<Membership> find(long spaceId, long personId) {
        return Optional.ofNullable(em().find(Membership.class, new MembershipId(spaceId, personId)));
    }
}
