package org.pendopo.spaces;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;

/** All spaces. */
interface Spaces {
    EntityManager em();

    default void add(Space space) {
        em().persist(space);
    }

    @Find
    Optional<Space> find(long id);
}
