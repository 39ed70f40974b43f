package org.pendopo.spaces.members;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** All wrong codes of the last day, and the codes that are being looked at. */
interface JoinAttempts {
    EntityManager em();

    default long add(JoinAttempt attempt) {
        em().persist(attempt);
        return attempt.getId();
    }

    /** One after the other: all who try on one account or from one address, until the transaction ends. */
    default void queue(long personId, String address) {
        em().createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", "join code, person " + personId)
                .getResultList();
        em().createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .setParameter("key", "join code, address " + address)
                .getResultList();
    }

    @HQL("select a.at from JoinAttempt a where a.personId = :personId and a.at > :since order by a.at desc limit :max")
    List<Instant> ofPerson(long personId, Instant since, int max);

    @HQL("select a.at from JoinAttempt a where a.address = :address and a.at > :since order by a.at desc limit :max")
    List<Instant> ofAddress(String address, Instant since, int max);

    @HQL("delete from JoinAttempt a where a.id = :id")
    int remove(long id);

    @HQL("delete from JoinAttempt a where a.at < :before")
    int removeOld(Instant before);

    @HQL("select s.id from Space s where s.joinCode = :letters")
    List<Long> spaceWith(String letters);
}
