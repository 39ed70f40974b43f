package org.pendopo.people.tries;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** All wrong codes of the last day, and those that are being looked at. */
interface TriedCodes {
    EntityManager em();

    default long add(TriedCode tried) {
        em().persist(tried);
        return tried.getId();
    }

    /** One after the other: all who try on one account or from one address, until the transaction ends. */
    default void queue(CodeKind kind, long personId, String address) {
        for (var key : List.of(kind + " code, person " + personId, kind + " code, address " + address)) {
            em().createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                    .setParameter("key", key)
                    .getResultList();
        }
    }

    @HQL("""
         select t.at from TriedCode t where t.kind = :kind and t.personId = :personId and t.at > :since
         order by t.at desc limit :max""")
    List<Instant> ofPerson(CodeKind kind, long personId, Instant since, int max);

    @HQL("""
         select t.at from TriedCode t where t.kind = :kind and t.address = :address and t.at > :since
         order by t.at desc limit :max""")
    List<Instant> ofAddress(CodeKind kind, String address, Instant since, int max);

    @HQL("delete from TriedCode t where t.id = :id")
    int remove(long id);

    @HQL("delete from TriedCode t where t.at < :before")
    int removeOld(Instant before);
}
