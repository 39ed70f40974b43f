package org.pendopo.spaces.phases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.shared.NotFound;

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

    /** The phase of that space as somebody saw it; @throws OptimisticLockException when it was changed since then. */
    default Phase seen(long spaceId, long id, int version) {
        var phase = find(id).filter(p -> p.getSpaceId() == spaceId).orElseThrow(NotFound::new);
        if (phase.getVersion() != version) {
            throw new OptimisticLockException("phase " + id);
        }
        return phase;
    }

    @HQL("select count(p) from Phase p where p.spaceId = :spaceId")
    long countIn(long spaceId);
}
