package org.pendopo.proposals.imports;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @HQL("update ImportJob j set j.done = :done, j.takenUntil = :until where j.id = :id and j.state = RUNNING")
    int progress(long id, int done, Instant until);

    @HQL("""
            update ImportJob j set j.state = :state, j.done = :done, j.finishedAt = :now, j.takenUntil = null
            where j.id = :id and j.state = RUNNING""")
    int finish(long id, ImportState state, int done, Instant now);

    @HQL("update ImportJob j set j.content = null where j.id = :id")
    int forgetContent(long id);

    /** The numbers that proposals of this tool have in the files they came from. */
    @HQL("select p.source.externalId from Proposal p where p.toolId = :toolId and p.source.externalId is not null")
    List<String> knownNumbers(long toolId);

    /** The oldest job that waits, or whose server was lost; other servers pass over a row that one of them holds. */
    default Optional<ImportJob> take(Instant now, Instant until) {
        var taken = em().createNativeQuery("""
                update import_job set state = 'RUNNING', taken_until = :until, done = 0
                where id = (select id from import_job
                            where state = 'QUEUED' or (state = 'RUNNING' and taken_until < :now)
                            order by id limit 1 for update skip locked)
                returning id""", Long.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultList();
        return taken.isEmpty() ? Optional.empty() : find((Long) taken.getFirst());
    }
}
