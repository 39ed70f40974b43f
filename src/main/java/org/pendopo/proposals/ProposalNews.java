package org.pendopo.proposals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.spaces.Access;

/** What concerns one person among all proposals: what is new to them, and what waits for their answer. */
interface ProposalNews {
    EntityManager em();

    /**
     * What others have proposed in the member's spaces, but for what a file brought in; and answers in those spaces, to
     * what the member proposed, and to what the member supports. One row is id, title and language of the proposal, title
     * and slug of the space, the kind of the answer or null, and when it was.
     */
    @HQL("""
         select c.id, c.title, c.language, s.title, s.slug, cast(null as String), a.at
         from Membership v
         join Space s on s.id = v.spaceId
         join Tool f on f.spaceId = s.id and f.kind = org.pendopo.spaces.ToolKind.PROPOSALS and f.enabled
         join lateral (select p.id as id, p.submittedAt as at from Proposal p
                       where p.toolId = f.id and p.submittedAt > :since
                       order by p.submittedAt desc, p.id desc limit :max) a
         join Contribution c on c.id = a.id
         where v.personId = :viewer and v.state = org.pendopo.spaces.MembershipState.ACTIVE and a.at > v.since
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and c.origin <> org.pendopo.contributions.Origin.IMPORT and c.authorId <> :viewer
         """ + " and " + Access.READABLE + """
         union all
         select c.id, c.title, c.language, s.title, s.slug, cast(n.kind as String), n.answeredAt
         from OfficialAnswer n
         join Contribution c on c.id = n.proposalId
         join Space s on s.id = c.spaceId
         where n.answeredAt > :since and n.answeredBy <> :viewer
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and (c.authorId = :viewer
                or exists (select 1 from ProposalSupport u where u.proposalId = c.id and u.personId = :viewer)
                or exists (select 1 from Membership w where w.spaceId = s.id and w.personId = :viewer
                           and w.state = org.pendopo.spaces.MembershipState.ACTIVE))
         """ + " and " + Access.READABLE + " order by 7 desc, 1 desc limit :max")
    List<Object[]> latest(long viewer, Instant since, int max);

    /**
     * Consultations with proposals that this person may answer now, as the line answer-officially of the matrix has it:
     * those who manage it and the officials of its unit, once a phase for answers has begun.
     *
     * @param offices groups in which the person is an official
     */
    @HQL("""
         select new org.pendopo.proposals.UnansweredRow(s.slug, l.slug, s.title, s.language, count(w.id))
         from Space s
         join Tool l on l.spaceId = s.id and l.kind = org.pendopo.spaces.ToolKind.PROPOSALS and l.enabled
         left join Organisation o on o.id = s.organisationId
         join lateral (select p.id as id from Proposal p join Contribution c on c.id = p.id
                       where p.toolId = l.id and p.status = org.pendopo.proposals.ProposalStatus.WAITING
                         and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
                       order by p.submittedAt, p.id limit :many) w
         where s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION
           and s.status in (org.pendopo.spaces.SpaceStatus.OPEN, org.pendopo.spaces.SpaceStatus.READ_ONLY)
           and (o.groupPath in :offices
                or exists (select 1 from Membership v where v.spaceId = s.id and v.personId = :viewer
                           and v.state = org.pendopo.spaces.MembershipState.ACTIVE
                           and v.role in (org.pendopo.spaces.Role.MANAGER, org.pendopo.spaces.Role.OWNER)))
           and (exists (select 1 from Phase f join f.capabilities k where f.spaceId = s.id
                        and k = org.pendopo.spaces.Capability.ANSWER and f.opensAt <= :now)
                or not exists (select 1 from Phase g where g.spaceId = s.id))
         """ + " and " + Access.FINDABLE + """
         group by s.id, s.slug, l.slug, s.title, s.language order by s.title, s.id limit :max""")
    List<UnansweredRow> unanswered(long viewer, List<String> offices, Instant now, int many, int max);
}
