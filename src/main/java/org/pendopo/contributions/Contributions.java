package org.pendopo.contributions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All contributions. */
interface Contributions {
    EntityManager em();

    default void add(Contribution contribution) {
        em().persist(contribution);
    }

    @Find
    Optional<Contribution> find(long id);

    /** Nobody else changes it until this transaction ends. */
    default Optional<Contribution> locked(long id) {
        return Optional.ofNullable(em().find(Contribution.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What one person writes comes one after the other: a second press of the button waits for the first. */
    default void queue(long authorId) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('write ' || :author, 0))", Integer.class)
                .setParameter("author", authorId)
                .getSingleResult();
    }

    @HQL("""
         select new org.pendopo.contributions.Earlier(c.id, c.authorId, c.title, c.text)
         from Contribution c where c.requestKey = :key""")
    List<Earlier> requested(UUID key);

    default Optional<Earlier> byRequest(UUID key) {
        return requested(key).stream().findFirst();
    }

    @HQL("""
         select c.createdAt from Contribution c
         where c.authorId = :author and c.origin = org.pendopo.contributions.Origin.ONLINE and c.createdAt > :since
         order by c.createdAt desc limit :max""")
    List<Instant> writtenSince(long author, Instant since, int max);

    @HQL("select o.groupPath from Organisation o where o.id = :organisation and o.groupPath in :groups")
    List<String> officesAmong(long organisation, List<String> groups);

    default Optional<String> office(long organisation, List<String> groups) {
        return officesAmong(organisation, groups).stream().findFirst();
    }

    @HQL("""
         select new org.pendopo.contributions.Office(o.id, o.name)
         from Organisation o where o.groupPath in :groups order by o.name""")
    List<Office> offices(List<String> groups);

    /** All that a person wrote and that is not taken back. */
    @HQL("""
         select c.id from Contribution c
         where c.authorId = :author and c.state <> org.pendopo.contributions.ContributionState.WITHDRAWN
         order by c.id""")
    List<Long> standing(long author);

    @HQL("select coalesce(max(r.number), 0) from Revision r where r.contributionId = :contribution")
    int lastRevision(long contribution);

    @HQL("""
         select new org.pendopo.contributions.RevisionRow(r.number, r.title, r.text, r.at, p.name, p.ageBand)
         from Revision r join Contribution c on c.id = r.contributionId
         left join Person p on p.id = r.editorId and p.id <> c.authorId
         where r.contributionId = :contribution and r.number < :before order by r.number desc limit :max""")
    List<RevisionRow> revisions(long contribution, int before, int max);
}
