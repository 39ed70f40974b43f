package org.pendopo.feeds;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Official answers of one consultation that are published; proposals and the answers to them have no veil. */
interface Answers {
    EntityManager em();

    @HQL("""
         select new org.pendopo.feeds.AnswerRow(
             a.proposalId, c.title, c.language, a.kind, a.html, o.name, a.answeredAt, a.editedAt)
         from OfficialAnswer a
         join Proposal p on p.id = a.proposalId
         join Contribution c on c.id = a.proposalId
         left join Organisation o on o.id = a.organisationId
         where p.toolId = :tool and p.status <> org.pendopo.proposals.ProposalStatus.WAITING
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         order by a.answeredAt desc, a.proposalId desc limit :max""")
    List<AnswerRow> first(long tool, int max);

    @HQL("""
         select new org.pendopo.feeds.AnswerRow(
             a.proposalId, c.title, c.language, a.kind, a.html, o.name, a.answeredAt, a.editedAt)
         from OfficialAnswer a
         join Proposal p on p.id = a.proposalId
         join Contribution c on c.id = a.proposalId
         left join Organisation o on o.id = a.organisationId
         where p.toolId = :tool and p.status <> org.pendopo.proposals.ProposalStatus.WAITING
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and (a.answeredAt < :time or (a.answeredAt = :time and a.proposalId < :id))
         order by a.answeredAt desc, a.proposalId desc limit :max""")
    List<AnswerRow> before(long tool, Instant time, long id, int max);
}
