package org.pendopo.guardians;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Everything that was to be removed, and when it was. */
interface Removals {
    EntityManager em();

    default void add(Removal removal) {
        em().persist(removal);
    }

    @HQL(
            "update Removal r set r.stoppedAt = :now where r.childId = :childId and r.doneAt is null and r.stoppedAt is null")
    int stop(long childId, Instant now);

    /** One whose time has come and that no other server is at. */
    default Optional<Removal> takeDue(Instant now) {
        List<?> due = em().createNativeQuery("""
                        select * from consent_removal where done_at is null and stopped_at is null and due_at <= :now
                        order by due_at, id limit 1 for update skip locked""", Removal.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().map(Removal.class::cast).findFirst();
    }

    @HQL("from Removal r where r.childId = :childId order by r.askedAt desc, r.id desc limit 1")
    List<Removal> latest(long childId);
}
