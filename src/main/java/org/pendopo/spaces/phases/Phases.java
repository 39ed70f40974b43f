package org.pendopo.spaces.phases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
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

    default void add(PhaseAct act) {
        em().persist(act);
    }

    /** What was changed about the phases of a space after they had been announced, the latest first. */
    @HQL("""
         select new org.pendopo.spaces.phases.PhaseActRow(
           p.id, p.title, a.kind, a.at, w.name, w.ageBand, a.closedBefore, a.closesNow, a.until, a.reason)
         from PhaseAct a join Phase p on p.id = a.phaseId join Person w on w.id = a.personId
         where p.spaceId = :spaceId order by a.id desc limit :max""")
    List<PhaseActRow> acts(long spaceId, int max);

    @HQL("select count(a) from PhaseAct a where a.phaseId = :phaseId")
    long countActs(long phaseId);

    @HQL("select count(p) from Phase p where p.spaceId = :spaceId")
    long countIn(long spaceId);
}
