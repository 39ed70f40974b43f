package org.pendopo.guardians;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.people.AgeBand;

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
                          and (retry_at is null or retry_at <= :now)
                        order by due_at, id limit 1 for update skip locked""", Removal.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().map(Removal.class::cast).findFirst();
    }

    /** One that failed lets those behind it pass. */
    default boolean putOff(Instant now, Instant until) {
        return em().createNativeQuery("""
                        update consent_removal set retry_at = :until
                        where id = (select id from consent_removal
                                    where done_at is null and stopped_at is null and due_at <= :now
                                      and (retry_at is null or retry_at <= :now)
                                    order by due_at, id limit 1 for update skip locked)""")
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                > 0;
    }

    @HQL("select p.ageBand from Person p where p.id = :childId")
    List<AgeBand> age(long childId);

    /** Whether taking part depends on a guardian: who has grown out of that needs none. */
    default boolean concerns(long childId) {
        return age(childId).contains(AgeBand.UNDER_13);
    }

    @HQL("from Removal r where r.childId = :childId order by r.askedAt desc, r.id desc limit 1")
    List<Removal> latest(long childId);
}
