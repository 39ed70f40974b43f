package org.pendopo.proposals.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
}
