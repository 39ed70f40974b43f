package org.pendopo.proposals.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.pendopo.guardians.ParticipationEnded;
import org.pendopo.shared.Clock;

/** When the consent for a child has ended, its supports go with it, and its name among the co-authors. */
@ApplicationScoped
class EndParticipation {
    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    void on(@Observes ParticipationEnded event) {
        em.flush();
        spaces(event.childId()).forEach(this::queue);
        em.createNativeQuery("""
                with gone as (delete from proposal_support where person_id = :child returning proposal_id)
                update proposal_tally t set supports = t.supports - 1 from gone where t.proposal_id = gone.proposal_id""").setParameter("child", event.childId()).executeUpdate();
        // Nor do they come back when a merge is undone.
        em.createNativeQuery("delete from merged_support where person_id = :child")
                .setParameter("child", event.childId())
                .executeUpdate();
        em.createNativeQuery("""
                update proposal_coauthor set state = 'LEFT', place = null, settled_at = :now
                where person_id = :child and place is not null""")
                .setParameter("child", event.childId())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private List<Long> spaces(long child) {
        return em.unwrap(Session.class)
                .createNativeQuery("""
                select c.space_id from proposal_support s join contribution c on c.id = s.proposal_id where s.person_id = :child
                union select c.space_id from merged_support g join proposal_merge m on m.id = g.merge_id
                  join contribution c on c.id = m.into_id where g.person_id = :child order by 1""", Long.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** A merge, or its undoing, that runs at this moment carries no support past the removal. */
    private void queue(long space) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('merge ' || :space, 0))", Integer.class)
                .setParameter("space", space)
                .getSingleResult();
    }
}
