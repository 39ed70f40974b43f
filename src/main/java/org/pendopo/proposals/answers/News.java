package org.pendopo.proposals.answers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What people and units are still to be told. */
interface News {
    /** What the database is told so as to pass over rows that another server holds. */
    int SKIP_LOCKED = -2;

    EntityManager em();

    default void add(AnswerNews news) {
        em().persist(news);
    }

    /** Some that nobody else tells at this moment. */
    default List<AnswerNews> take(int max) {
        return em().createQuery(
                        "from AnswerNews n where n.toldAt is null order by n.at, n.proposalId, n.edition",
                        AnswerNews.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(max)
                .getResultList();
    }

    /** Consultations with a due date until then in which proposals wait for their answer. */
    @HQL("""
         select new org.pendopo.proposals.answers.DueSpace(s.id, s.slug, s.title, l.slug, s.answerDue, count(p.id))
         from Space s
         join Tool l on l.spaceId = s.id and l.kind = org.pendopo.spaces.ToolKind.PROPOSALS and l.enabled
         join Proposal p on p.toolId = l.id and p.status = org.pendopo.proposals.ProposalStatus.WAITING
         join Contribution c on c.id = p.id and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         where s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION and s.answerDue <= :until
           and s.status in (org.pendopo.spaces.SpaceStatus.OPEN, org.pendopo.spaces.SpaceStatus.READ_ONLY)
         group by s.id, s.slug, s.title, l.slug, s.answerDue order by s.id""")
    List<DueSpace> due(LocalDate until);
}
