package org.pendopo.proposals.imports;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** All imports. */
interface ImportJobs {
    EntityManager em();

    default void add(ImportJob job) {
        em().persist(job);
    }

    @Find
    Optional<ImportJob> find(long id);

    @HQL("""
            select new org.pendopo.proposals.imports.ImportRow(j.id, j.fileName, j.state, j.total, j.done, j.createdAt, j.finishedAt, p.name)
            from ImportJob j join Person p on p.id = j.personId
            where j.toolId = :toolId order by j.id desc limit :max""")
    List<ImportRow> latest(long toolId, int max);

    @HQL("""
            select new org.pendopo.proposals.imports.ImportRow(j.id, j.fileName, j.state, j.total, j.done, j.createdAt, j.finishedAt, p.name)
            from ImportJob j join Person p on p.id = j.personId where j.id = :id and j.toolId = :toolId""")
    List<ImportRow> row(long id, long toolId);

    @HQL("delete from ImportJob j where j.toolId = :toolId and j.state = UPLOADED and j.createdAt < :before")
    int forgetUploads(long toolId, Instant before);

    @HQL("update ImportJob j set j.done = :done, j.takenUntil = :until where j.id = :id and j.holder = :holder")
    int progress(long id, UUID holder, int done, Instant until);

    /** Only who holds it can end it: nothing for a server that was thought dead and came back. */
    @HQL("""
            update ImportJob j set j.state = :state, j.done = :done, j.finishedAt = :now, j.takenUntil = null, j.holder = null
            where j.id = :id and j.holder = :holder""")
    int finish(long id, UUID holder, ImportState state, int done, Instant now);

    @HQL("update ImportJob j set j.content = null where j.id = :id")
    int forgetContent(long id);

    /** The numbers that proposals of this tool have in the files they came from. */
    @HQL("select p.source.externalId from Proposal p where p.toolId = :toolId and p.source.externalId is not null")
    List<String> knownNumbers(long toolId);

    /** Where proposals of this tool stood when they were exported. */
    @HQL("select p.source.address from Proposal p where p.toolId = :toolId and p.source.address is not null")
    List<String> knownAddresses(long toolId);

    /** Proposals that came from no file. */
    @HQL("select p.id from Proposal p where p.toolId = :toolId and p.source.externalId is null")
    List<Long> ownNumbers(long toolId);

    @HQL("select lower(k.title) from ProposalCategory k where k.toolId = :toolId")
    List<String> categories(long toolId);

    @HQL(
            "select j.fileName from ImportJob j where j.toolId = :toolId and j.state = DONE and j.fingerprint = :fingerprint")
    List<String> imported(long toolId, String fingerprint);

    /** The oldest job that waits, or whose server was lost; other servers pass over a row that one of them holds. */
    default Optional<ImportJob> take(Instant now, Instant until) {
        var taken = em().createNativeQuery("""
                update import_job set state = 'RUNNING', taken_until = :until, holder = :holder, done = 0, tries = tries + 1
                where id = (select id from import_job
                            where state = 'QUEUED' or (state = 'RUNNING' and taken_until < :now)
                            order by id limit 1 for update skip locked)
                returning id""", Long.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("holder", UUID.randomUUID())
                .getResultList();
        return taken.isEmpty() ? Optional.empty() : find((Long) taken.getFirst());
    }

    /** Imports into one consultation wait for each other: what one of them brings, the next one knows. */
    default void oneAtATime(long toolId) {
        em().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('import', :tool))", Integer.class)
                .setParameter("tool", toolId)
                .getSingleResult();
    }

    /** What was tried that often without an end is given up. */
    @HQL("""
            update ImportJob j set j.state = FAILED, j.finishedAt = :now, j.takenUntil = null, j.holder = null
            where j.state = RUNNING and j.takenUntil < :now and j.tries >= :most""")
    int giveUp(Instant now, int most);
}
