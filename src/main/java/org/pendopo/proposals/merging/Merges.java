package org.pendopo.proposals.merging;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** Which proposals are part of which. */
interface Merges {
    EntityManager em();

    default void add(ProposalMerge merge) {
        em().persist(merge);
        em().flush();
    }

    default Optional<MergeSpot> spot(long id) {
        return spots(id).stream().findFirst();
    }

    @HQL("""
         select new org.pendopo.proposals.merging.MergeSpot(
           c.id, c.spaceId, c.toolId, c.title, c.state, c.authorId, p.status)
         from Proposal p join Contribution c on c.id = p.id where p.id = :id""")
    List<MergeSpot> spots(long id);

    default Optional<ProposalMerge> active(long from) {
        return activeRows(from).stream().findFirst();
    }

    @HQL("select m from ProposalMerge m where m.fromId = :from and m.undoneAt is null")
    List<ProposalMerge> activeRows(long from);

    /** The merges of one consultation come one after the other. */
    default void queue(long spaceId) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('merge ' || :space, 0))", Integer.class)
                .setParameter("space", spaceId)
                .getSingleResult();
    }

    /** Nobody answers the proposal until this transaction ends; supports, which point at it, do not wait. */
    default void hold(long id) {
        em().createNativeQuery("select id from proposal where id = :id for no key update", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The authors of both, and those who confirmed that they are authors too; without one of them. */
    @HQL("""
         select w.id from Person w
         where w.id <> :without
           and (exists (select 1 from Contribution c where c.id in (:from, :into) and c.authorId = w.id)
             or exists (select 1 from Coauthor k where k.proposalId in (:from, :into) and k.personId = w.id
               and k.state = org.pendopo.proposals.coauthors.CoauthorState.CONFIRMED))
         order by w.id""")
    List<Long> told(long from, long into, long without);

    /** Who a proposal leads to in the end: the proposal itself if it is part of none. */
    default long end(long id) {
        var next = activeRows(id);
        return next.isEmpty() ? id : end(next.getFirst().getIntoId());
    }

    @HQL("""
         select new org.pendopo.proposals.merging.MergeTarget(p.id, c.title, c.language, t.supports, t.comments)
         from Proposal p join Contribution c on c.id = p.id join ProposalTally t on t.proposalId = p.id
         where p.toolId = :tool and p.id <> :without and (lower(c.title) like :words escape '\\' or p.id = :number)
           and c.kind = org.pendopo.contributions.ContributionKind.PROPOSAL
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         order by t.supports desc, p.id limit :max""")
    List<MergeTarget> targets(long tool, long without, String words, long number, int max);

    @HQL("""
         select new org.pendopo.proposals.merging.MergeTarget(p.id, c.title, c.language, t.supports, t.comments)
         from Proposal p join Contribution c on c.id = p.id join ProposalTally t on t.proposalId = p.id
         where p.toolId = :tool and p.id = :id
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    List<MergeTarget> target(long tool, long id);

    @HQL("select count(s) from ProposalSupport s where s.proposalId = :id")
    long supports(long id);

    @HQL("""
         select count(s) from ProposalSupport s where s.proposalId = :from
           and exists (select 1 from ProposalSupport o where o.proposalId = :into and o.personId = s.personId)""")
    long doubles(long from, long into);

    @HQL("select cast(t.comments as long) from ProposalTally t where t.proposalId = :id")
    List<Long> comments(long id);

    /** Comments on all that is part of a proposal, the oldest first. */
    @HQL("""
         select new org.pendopo.proposals.merging.MergedComment(
           c.id, case when r.state = org.pendopo.contributions.ContributionState.MERGED then r.title else '' end, c.html, c.language, w.name, w.ageBand, c.authorLabel, c.createdAt)
         from Contribution c join Contribution r on r.id = c.rootId left join Person w on w.id = c.authorId
         where c.rootId in :roots and c.spaceId = :space and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         order by c.id limit :max""")
    List<MergedComment> commentsBelow(List<Long> roots, long space, int max);

    /** Everything that is part of a proposal, also by way of another part. */
    default List<Long> below(long into, int max) {
        return em().unwrap(Session.class)
                .createNativeQuery("""
                with recursive part as (
                  select from_id, 1 as depth from proposal_merge where into_id = :into and undone_at is null
                  union all
                  select m.from_id, part.depth + 1 from proposal_merge m join part on m.into_id = part.from_id
                  where m.undone_at is null)
                select from_id from part order by depth, from_id""", Long.class)
                .setParameter("into", into)
                .setMaxResults(max)
                .getResultList();
    }

    @HQL("""
         select new org.pendopo.proposals.merging.PartRow(
           c.id, c.title, c.language, c.state, w.name, w.ageBand, c.authorLabel, m.intoId, i.state, m.at, m.reason,
           (select count(*) from Contribution k where k.rootId = c.id
              and k.state = org.pendopo.contributions.ContributionState.PUBLISHED))
         from ProposalMerge m join Contribution c on c.id = m.fromId join Contribution i on i.id = m.intoId
         left join Person w on w.id = c.authorId
         where m.fromId in :parts and m.undoneAt is null and c.spaceId = :space order by m.at desc, m.id desc""")
    List<PartRow> parts(List<Long> parts, long space);
}
