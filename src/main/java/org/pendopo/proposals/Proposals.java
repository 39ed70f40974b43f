package org.pendopo.proposals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;

/** All proposals, one at a time. */
interface Proposals {
    EntityManager em();

    default void add(Proposal proposal) {
        em().persist(proposal);
        em().persist(new ProposalTally(proposal.getId(), proposal.getToolId()));
    }

    default void add(OfficialAnswer answer) {
        em().persist(answer);
    }

    /** Nobody else changes it or answers it until this transaction ends. */
    default Optional<Proposal> locked(long id) {
        return Optional.ofNullable(em().find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    default Optional<OfficialAnswer> answer(long id) {
        return Optional.ofNullable(em().find(OfficialAnswer.class, id));
    }

    default @Nullable ProposalSpot spot(long id) {
        return spotRows(id).stream().findFirst().orElse(null);
    }

    @HQL("""
         select new org.pendopo.proposals.ProposalSpot(c.id, c.spaceId, c.toolId, c.title, c.state, c.authorId)
         from Proposal p join Contribution c on c.id = p.id where p.id = :id""")
    List<ProposalSpot> spotRows(long id);

    default @Nullable WholeProposal whole(long id, long viewer) {
        return wholeRows(id, viewer).stream().findFirst().orElse(null);
    }

    @HQL("""
         select new org.pendopo.proposals.WholeProposal(
             p, t, a, c.spaceId, c.title, c.state, c.authorId, k.title, r.name, u.name,
             new org.pendopo.proposals.ProposalPlace(s.kind, s.slug, s.title, s.language, s.audience, l.slug, l.title,
                 o.name, s.answerDue, s.source, s.sourceUrl),
             ap.name, ao.name, sup.at, c.stateAt,
             (select count(*) from Amendment am join Contribution ac on ac.id = am.id
              where am.proposalId = p.id and ac.state = org.pendopo.contributions.ContributionState.PUBLISHED),
             (select count(*) from Coauthor w where w.proposalId = p.id),
             (select count(*) from OwnValue v where v.proposalId = p.id),
             (select count(*) from Citation q where q.proposalId = p.id),
             (select count(*) from ProposalMerge g where g.intoId = p.id and g.undoneAt is null))
         from Proposal p
         join ProposalTally t on t.proposalId = p.id
         join Contribution c on c.id = p.id
         join Space s on s.id = c.spaceId
         join Tool l on l.id = c.toolId
         left join Organisation o on o.id = s.organisationId
         left join ProposalCategory k on k.id = p.categoryId
         left join Territory r on r.code = p.territoryCode
         left join Territory u on u.code = r.parentCode
         left join OfficialAnswer a on a.proposalId = p.id
         left join Person ap on ap.id = a.answeredBy
         left join Organisation ao on ao.id = a.organisationId
         left join ProposalSupport sup on sup.proposalId = p.id and sup.personId = :viewer
         where p.id = :id""")
    List<WholeProposal> wholeRows(long id, long viewer);

    /**
     * Nobody else counts supports of it until this transaction ends. One that is part of another leads there.
     *
     * @return the proposal that counts, or null if nobody sees it
     */
    default @Nullable Long counting(long id) {
        em().createNativeQuery("select supports from proposal_tally where proposal_id = :id for update", Integer.class)
                .setParameter("id", id)
                .getResultList();
        var now = spot(id);
        if (now == null) {
            return null;
        }
        var into = now.state() == ContributionState.MERGED
                ? mergedInto(id).stream().findFirst().orElse(null)
                : null;
        return into != null ? counting(into) : now.isShown() ? (Long) id : null;
    }

    @HQL("select g.intoId from ProposalMerge g where g.fromId = :id and g.undoneAt is null")
    List<Long> mergedInto(long id);

    /** The support goes from all that is part of the proposal: what is taken back does not return when a merge is undone. */
    default void takeBackBelow(long proposal, long person) {
        em().createNativeQuery("""
                with recursive part as (
                  select id, from_id from proposal_merge where into_id = :proposal and undone_at is null
                  union all
                  select m.id, m.from_id from proposal_merge m join part on m.into_id = part.from_id
                  where m.undone_at is null)
                delete from merged_support s using part where s.merge_id = part.id and s.person_id = :person""")
                .setParameter("proposal", proposal)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Comments on what is part of another are counted there too; a statement of its own sees a merge that it waited for. */
    default void countCommentsAbove(long proposal, int by) {
        em().createNativeQuery("""
                with recursive above as (
                  select into_id from proposal_merge where from_id = :proposal and undone_at is null
                  union all
                  select m.into_id from proposal_merge m join above on m.from_id = above.into_id
                  where m.undone_at is null)
                update proposal_tally set comments = comments + :by where proposal_id in (select into_id from above)""")
                .setParameter("proposal", proposal)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Nothing happens for somebody who supports it already. */
    @HQL("""
         insert into ProposalSupport (proposalId, personId, at) values (:proposal, :person, :at)
         on conflict do nothing""")
    int support(long proposal, long person, Instant at);

    @HQL("delete from ProposalSupport s where s.proposalId = :proposal and s.personId = :person")
    int takeBack(long proposal, long person);

    @HQL("update ProposalTally t set t.supports = t.supports + :by where t.proposalId = :proposal")
    int countSupports(long proposal, int by);

    @HQL("update ProposalTally t set t.comments = t.comments + :by where t.proposalId = :proposal")
    int countComments(long proposal, int by);

    /** Those that everybody sees and those that are part of them, as they came in, after one of them; for exports. */
    @HQL("""
         select new org.pendopo.proposals.ExportedProposal(
             p, t.supports, t.comments, c.title, c.text, c.language, c.createdAt, c.authorLabel, w.name, w.ageBand,
             k.title, r.name, a.kind, a.reason, a.answeredAt, i.id, i.source.externalId)
         from Proposal p
         join ProposalTally t on t.proposalId = p.id
         join Contribution c on c.id = p.id
         left join Person w on w.id = c.authorId
         left join ProposalCategory k on k.id = p.categoryId
         left join Territory r on r.code = p.territoryCode
         left join OfficialAnswer a on a.proposalId = p.id
         left join ProposalMerge g on g.fromId = p.id and g.undoneAt is null
         left join Proposal i on i.id = g.intoId
         where p.toolId = :tool and p.id > :after
           and c.state in (org.pendopo.contributions.ContributionState.PUBLISHED, org.pendopo.contributions.ContributionState.MERGED)
         order by p.id limit :max""")
    List<ExportedProposal> exported(long tool, long after, int max);

    /** Those who confirmed, in the order in which their names stand. */
    @HQL("""
         select new org.pendopo.proposals.NamedCoauthor(k.proposalId, w.name, w.ageBand)
         from Coauthor k join Person w on w.id = k.personId
         where k.proposalId in :proposals and k.state = org.pendopo.proposals.coauthors.CoauthorState.CONFIRMED
         order by k.proposalId, k.place""")
    List<NamedCoauthor> coauthors(List<Long> proposals);

    @HQL("select coalesce(max(r.number), 0) from AnswerRevision r where r.proposalId = :id")
    int lastAnswerRevision(long id);

    @HQL("""
         select new org.pendopo.proposals.EarlierAnswer(r.number, r.kind, r.reason, r.at)
         from AnswerRevision r where r.proposalId = :id order by r.number desc limit :max""")
    List<EarlierAnswer> earlierAnswers(long id, int max);

    @HQL("""
         select new org.pendopo.proposals.AnsweredProposal(
             a.proposalId, c.title, c.language, s.title, s.slug, s.language, a.kind, a.reason, a.answeredAt, o.name)
         from OfficialAnswer a
         join Contribution c on c.id = a.proposalId
         join Space s on s.id = c.spaceId
         left join Organisation o on o.id = a.organisationId
         where c.state = org.pendopo.contributions.ContributionState.PUBLISHED and s.audience = org.pendopo.spaces.Audience.PUBLIC
               and s.approval = org.pendopo.spaces.Approval.APPROVED and s.status <> org.pendopo.spaces.SpaceStatus.DRAFT
         order by a.answeredAt desc, a.proposalId desc limit :max""")
    List<AnsweredProposal> latestAnswers(int max);

    @HQL("""
         select new org.pendopo.proposals.ToolTally(c.toolId, count(*)) from Contribution c
         where c.toolId in :tools and c.kind = org.pendopo.contributions.ContributionKind.PROPOSAL and c.state = org.pendopo.contributions.ContributionState.PUBLISHED group by c.toolId""")
    List<ToolTally> shown(List<Long> tools);

    default @Nullable ProposalTool tool(String slug) {
        return toolRows(slug).stream().findFirst().orElse(null);
    }

    @HQL("""
         select new org.pendopo.proposals.ProposalTool(t.id, t.spaceId) from Tool t join Space s on s.id = t.spaceId
         where s.slug = :slug and t.kind = org.pendopo.spaces.ToolKind.PROPOSALS and t.enabled order by t.position limit 1""")
    List<ProposalTool> toolRows(String slug);
}
