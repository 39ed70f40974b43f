package org.pendopo.spaces;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;

/** All tools of all spaces. */
interface Tools {
    EntityManager em();

    default void add(Tool tool) {
        em().persist(tool);
    }

    @Find
    Optional<Tool> find(long id);
}
