package org.pendopo.proposals.answers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** What people and units are still to be told. */
interface News {
    /** What the database is told so as to pass over rows that another server holds. */
    int SKIP_LOCKED = -2;

    EntityManager em();

    default void add(AnswerNews news) {
        em().persist(news);
    }

    @HQL("""
         select new org.pendopo.proposals.answers.WaitingNews(n.proposalId, n.edition)
         from AnswerNews n where n.toldAt is null order by n.at, n.proposalId, n.edition limit :max""")
    List<WaitingNews> waiting(int max);

    /** Nothing where somebody else tells it at this moment, or has told it. */
    default Optional<AnswerNews> take(WaitingNews one) {
        return em().createQuery(
                        "from AnswerNews n where n.proposalId = :proposal and n.edition = :edition and n.toldAt is null",
                        AnswerNews.class)
                .setParameter("proposal", one.proposalId())
                .setParameter("edition", one.edition())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    @HQL("""
         update AnswerNews n set n.at = :now
         where n.proposalId = :proposal and n.edition = :edition and n.toldAt is null""")
    int putBack(long proposal, int edition, Instant now);

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
