package org.pendopo.guardians;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Which guardians were told of which week. */
interface Digests {
    EntityManager em();

    /** Links whose guardian agreed to be told, were there when the week began, and were not told of it yet. */
    @HQL("""
         select new org.pendopo.guardians.LinkRow(g.id, g.childId, g.guardianId, c.name, p.name, c.ageBand, g.since)
         from Guardianship g join Person c on c.id = g.childId join Person p on p.id = g.guardianId
         join ConsentState k on k.childId = g.childId and k.given = true
           and k.kind = org.pendopo.people.consent.ConsentKind.DIGEST
         where g.endedAt is null and g.since < :begin and c.ageBand <> org.pendopo.people.AgeBand.ADULT
           and not exists (select 1 from Digest d
                           where d.guardianId = g.guardianId and d.childId = g.childId and d.monday = :monday)
         order by g.id limit :max""")
    List<LinkRow> waiting(LocalDate monday, Instant begin, int max);

    /** @return false when another server was faster */
    default boolean add(LinkRow link, LocalDate monday, long texts, Instant now) {
        return em().createNativeQuery("""
                        insert into guardian_digest (guardian_id, child_id, monday, texts, at)
                        values (:guardian, :child, :monday, :texts, :now) on conflict do nothing""")
                        .setParameter("guardian", link.guardianId())
                        .setParameter("child", link.childId())
                        .setParameter("monday", monday)
                        .setParameter("texts", texts)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }
}
