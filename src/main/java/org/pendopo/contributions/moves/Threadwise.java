package org.pendopo.contributions.moves;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What is done to whole threads. */
interface Threadwise {
    EntityManager em();

    /** Whoever replies waits for this, and it for them: the row is that which gives out places. */
    default void hold(long root) {
        em().createNativeQuery("select 1 from thread_tally where root_id = :root for update", Integer.class)
                .setParameter("root", root)
                .getResultList();
    }

    @HQL("select c.spaceId from Contribution c where c.id = :root")
    List<Long> space(long root);

    @HQL("""
         update versioned Contribution c set c.spaceId = :space, c.toolId = :tool
         where c.id = :root or c.rootId = :root""")
    int place(long root, long space, long tool);

    /** Everybody who wrote in a thread. */
    @HQL("""
         select distinct c.authorId from Contribution c
         where (c.id = :root or c.rootId = :root) and c.authorId is not null""")
    List<Long> authors(long root);

    /** How many of them are known to be under age. */
    @HQL("""
         select count(distinct p.id) from Contribution c join Person p on p.id = c.authorId
         where (c.id = :root or c.rootId = :root) and p.ageBand in (org.pendopo.people.AgeBand.UNDER_13, org.pendopo.people.AgeBand.FROM_13_TO_17)""")
    long minors(long root);

    /** One text of somebody known to be under age in a space, if there is any that was not taken back. */
    @HQL("""
         select c.id from Contribution c join Person p on p.id = c.authorId
         where c.spaceId = :space and p.ageBand in (org.pendopo.people.AgeBand.UNDER_13, org.pendopo.people.AgeBand.FROM_13_TO_17)
           and c.state not in (org.pendopo.contributions.ContributionState.WITHDRAWN,
                               org.pendopo.contributions.ContributionState.DRAFT)
         order by c.id limit 1""")
    List<Long> ofMinors(long space);
}
