package org.pendopo.guardians;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** Who is the guardian of whom. */
interface Guardianships {
    String ROW = """
            select new org.pendopo.guardians.LinkRow(g.id, g.childId, g.guardianId, c.name, p.name, c.ageBand, g.since)
            from Guardianship g join Person c on c.id = g.childId join Person p on p.id = g.guardianId
            """;

    EntityManager em();

    default void add(Guardianship link) {
        em().persist(link);
        em().flush();
    }

    default Optional<Guardianship> lock(long id) {
        return Optional.ofNullable(em().find(Guardianship.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Links of one child are made and ended one after the other. */
    default void queue(long childId) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('guardian ' || :child, 0))",
                        Integer.class)
                .setParameter("child", childId)
                .getSingleResult();
    }

    @HQL("select g.slot from Guardianship g where g.childId = :childId and g.endedAt is null order by g.slot")
    List<Integer> slots(long childId);

    @HQL("""
         select g.id from Guardianship g
         where g.childId = :childId and g.guardianId = :guardianId and g.endedAt is null""")
    List<Long> between(long childId, long guardianId);

    @HQL(ROW + "where g.childId in :children and g.endedAt is null order by g.id")
    List<LinkRow> of(List<Long> children);

    @HQL(ROW + """
            where g.guardianId = :guardianId and g.endedAt is null
              and c.ageBand <> org.pendopo.people.AgeBand.ADULT order by g.id""")
    List<LinkRow> by(long guardianId);

    @HQL(ROW + "where g.id = :id and g.endedAt is null")
    List<LinkRow> row(long id);
}
