package org.pendopo.notify;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import org.hibernate.annotations.processing.HQL;

/** All notices. */
interface Notices {
    EntityManager em();

    /** One statement however many are told; who was told the same once already is left out by the key. */
    default void add(Collection<Long> persons, Notice notice, Instant now) {
        em().createQuery("""
                insert into Told (personId, kind, spaceId, contributionId, path, args, once, at)
                select p.id, :kind, cast(:space as Long), cast(:contribution as Long), :path, :args, cast(:once as String), :now
                from Person p where p.id in :persons
                on conflict do nothing""")
                .setParameter("kind", notice.kind())
                .setParameter("space", notice.spaceId())
                .setParameter("contribution", notice.contributionId())
                .setParameter("path", notice.path())
                .setParameter("args", Told.joined(notice.args()))
                .setParameter("once", notice.once())
                .setParameter("now", now)
                .setParameter("persons", persons)
                .executeUpdate();
    }

    /** What the person has not opened yet. */
    @HQL("select count(t) from Told t where t.personId = :person and t.readAt is null")
    long unread(long person);
}
