package org.pendopo.guardians;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What children wrote. */
interface ChildTexts {
    EntityManager em();

    @HQL("""
         select new org.pendopo.guardians.ChildText(c.id, c.kind, c.title, c.text, c.createdAt, s.id, s.title)
         from Contribution c join Space s on s.id = c.spaceId
         where c.authorId = :child and c.id < :before
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         order by c.id desc limit :max""")
    List<ChildText> of(long child, long before, int max);

    /** Everybody who is or was in one of these spaces, but for grown-ups and the child. */
    @HQL("""
         select distinct new org.pendopo.guardians.NameRow(p.name, p.handle)
         from Membership m join Person p on p.id = m.personId
         where m.spaceId in :spaces and p.id <> :child and p.ageBand <> org.pendopo.people.AgeBand.ADULT""")
    List<NameRow> others(List<Long> spaces, long child);

    @HQL("""
         select count(c) from Contribution c
         where c.authorId = :child and c.createdAt >= :since and c.createdAt < :until
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    long written(long child, Instant since, Instant until);
}
