package org.pendopo.proposals.phases;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Who takes part in a space. */
interface TakingPart {
    EntityManager em();

    /**
     * Its members; where everybody may read it, also who wrote, supports or follows something in it. Nobody while it is
     * being prepared.
     */
    default List<Long> in(long space) {
        return em().unwrap(Session.class)
                .createNativeQuery("""
                with told as (select id, audience from space where id = :space and status <> 'DRAFT')
                select m.person_id from membership m join told on told.id = m.space_id where m.state = 'ACTIVE'
                union select c.author_id from contribution c join told on told.id = c.space_id
                  where told.audience = 'PUBLIC' and c.author_id is not null and c.state in ('PUBLISHED', 'MERGED')
                union select f.person_id from contribution_follow f join contribution c on c.id = f.contribution_id
                  join told on told.id = c.space_id where told.audience = 'PUBLIC'
                union select x.person_id from proposal_support x join contribution c on c.id = x.proposal_id
                  join told on told.id = c.space_id where told.audience = 'PUBLIC'
                order by 1""", Long.class)
                .setParameter("space", space)
                .getResultList();
    }

    @HQL("select new org.pendopo.proposals.phases.PhaseHome(s.slug, s.title) from Space s where s.id = :space")
    List<PhaseHome> home(long space);
}
