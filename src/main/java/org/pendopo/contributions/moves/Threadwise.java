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
}
