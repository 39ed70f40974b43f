package org.pendopo.spaces.phases;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All phases of all spaces. */
interface Phases {
    EntityManager em();

    default void add(Phase phase) {
        em().persist(phase);
    }

    default void remove(Phase phase) {
        em().remove(phase);
    }

    @Find
    Optional<Phase> find(long id);

    @HQL("select count(p) from Phase p where p.spaceId = :spaceId")
    long countIn(long spaceId);
}
