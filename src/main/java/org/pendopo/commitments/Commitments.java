package org.pendopo.commitments;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Title;

/** All commitments, one at a time. */
interface Commitments {
    EntityManager em();

    /** Nobody else changes it, its milestones or its dates until this transaction ends. */
    default Optional<Commitment> locked(long id) {
        return Optional.ofNullable(em().find(Commitment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    default Optional<Commitment> find(long id) {
        return Optional.ofNullable(em().find(Commitment.class, id));
    }

    /** Those who speak for one of these units. */
    @HQL("""
         select p.id from Person p
         where p.suspendedAt is null and exists (
           select 1 from Organisation o join p.affiliations a
           where o.id in :units and a.groupPath = o.groupPath and a.title = :title)""")
    List<Long> officials(Collection<Long> units, Title title);

    default @Nullable Milestone milestone(long commitment, long id) {
        var found = em().find(Milestone.class, id);
        return found == null || found.getCommitmentId() != commitment || !found.isThere() ? null : found;
    }

    /** Whoever sends the same form at the same time waits for this transaction. */
    default void queue(UUID requestKey) {
        em().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
                .setParameter("key", requestKey.toString())
                .getSingleResult();
    }

    @HQL("select c.id from Commitment c where c.requestKey = :key")
    List<Long> madeBy(UUID key);

    @HQL("""
         select new org.pendopo.commitments.AcceptedProposal(
             p.id, c.spaceId, c.title, c.language, s.slug,
             c.state = org.pendopo.contributions.ContributionState.PUBLISHED,
             p.status in (org.pendopo.proposals.ProposalStatus.ACCEPTED, org.pendopo.proposals.ProposalStatus.PARTLY))
         from Proposal p join Contribution c on c.id = p.id join Space s on s.id = c.spaceId where p.id = :id""")
    List<AcceptedProposal> proposal(long id);

    /** Nothing happens when they are linked already. */
    @HQL("""
         insert into Source (commitmentId, proposalId, at) values (:commitment, :proposal, :at)
         on conflict do nothing""")
    int link(long commitment, long proposal, Instant at);

    default @Nullable WholeCommitment whole(long id, long viewer) {
        return wholeRows(id, viewer).stream().findFirst().orElse(null);
    }

    @HQL("""
         select new org.pendopo.commitments.WholeCommitment(
             c, o.name, o.code, o.groupPath,
             (select count(m) from Milestone m where m.commitmentId = c.id and m.removedAt is null and m.doneAt is not null),
             (select count(m) from Milestone m where m.commitmentId = c.id and m.removedAt is null),
             s.kind, s.slug, s.title, s.language, p.slug, p.title, p.language,
             (select count(x) from ProposalSupport x join Source l on l.proposalId = x.proposalId
              where l.commitmentId = c.id and x.personId = :viewer),
             instant,
             (select count(e) from Edition e where e.commitmentId = c.id),
             (select count(m) from Milestone m where m.commitmentId = c.id and m.removedAt is not null))
         from Commitment c
         join Organisation o on o.id = c.organisationId
         join Space s on s.id = c.spaceId
         left join Space p on p.id = c.projectId
         where c.id = :id""")
    List<WholeCommitment> wholeRows(long id, long viewer);

    @HQL("""
         select new org.pendopo.commitments.Share(
             (select count(m) from Milestone m where m.commitmentId = c.id and m.removedAt is null and m.doneAt is not null),
             (select count(m) from Milestone m where m.commitmentId = c.id and m.removedAt is null))
         from Commitment c where c.id = :id""")
    List<Share> share(long id);

    @HQL("""
         select new org.pendopo.commitments.MilestoneView(m.id, m.title, m.firstDue, m.due, m.doneAt)
         from Milestone m where m.commitmentId = :commitment and m.removedAt is null order by m.due, m.id""")
    List<MilestoneView> milestones(long commitment);

    @HQL("""
         select new org.pendopo.commitments.RemovedStep(m.title, p.name, m.removedAt)
         from Milestone m left join Person p on p.id = m.removedBy
         where m.commitmentId = :commitment and m.removedAt is not null order by m.removedAt desc, m.id desc""")
    List<RemovedStep> removed(long commitment);

    @HQL("""
         select new org.pendopo.commitments.EditionView(e.number, e.title, e.html, o.name, p.name, e.changedAt)
         from Edition e join Organisation o on o.id = e.organisationId left join Person p on p.id = e.changedBy
         where e.commitmentId = :commitment order by e.number desc limit :max""")
    List<EditionView> editions(long commitment, int max);

    @HQL("select coalesce(max(e.number), 0) from Edition e where e.commitmentId = :commitment")
    int lastEdition(long commitment);

    @HQL("delete from Source l where l.commitmentId = :commitment and l.proposalId = :proposal")
    int unlink(long commitment, long proposal);

    @HQL("select count(l) from Source l where l.commitmentId = :commitment")
    long links(long commitment);

    /** From how many other proposals of this consultation it comes. */
    @HQL("""
         select count(l) from Source l join Contribution c on c.id = l.proposalId
         where l.commitmentId = :commitment and l.proposalId <> :proposal and c.spaceId = :space""")
    long othersOf(long space, long commitment, long proposal);

    /** Open milestones that are due later than this. */
    @HQL("""
         select count(m) from Milestone m where m.commitmentId = :commitment and m.removedAt is null and m.doneAt is null
           and m.due > :day""")
    long stepsAfter(long commitment, LocalDate day);

    /** The proposals from which it comes, the first first. */
    @HQL("select l.proposalId from Source l where l.commitmentId = :commitment order by l.at, l.proposalId")
    List<Long> sources(long commitment);

    @HQL("""
         select new org.pendopo.commitments.SlipView(l.milestoneId, m.title, l.was, l.becomes, l.reason, p.name, l.at)
         from Slip l
         left join Milestone m on m.id = l.milestoneId
         left join Person p on p.id = l.movedBy
         where l.commitmentId = :commitment order by l.at desc, l.id desc limit :max""")
    List<SlipView> slips(long commitment, int max);

    // The query processor takes the parameter of a case for another type than it is, so it does not check this one.
    /** As many supporters as said each. */
    default List<RatingCount> ratings(long commitment, long viewer) {
        return em().createQuery("""
                        select new org.pendopo.commitments.RatingCount(
                            r.satisfaction, count(*), sum(case when r.personId = :viewer then 1L else 0L end))
                        from Rating r where r.commitmentId = :commitment group by r.satisfaction""", RatingCount.class)
                .setParameter("commitment", commitment)
                .setParameter("viewer", viewer)
                .getResultList();
    }

    @HQL("""
         insert into Rating (commitmentId, personId, satisfaction, at) values (:commitment, :person, :said, :at)
         on conflict (commitmentId, personId) do update set satisfaction = excluded.satisfaction, at = excluded.at""")
    int rate(long commitment, long person, Satisfaction said, Instant at);

    @HQL("""
         select count(x) from ProposalSupport x join Source l on l.proposalId = x.proposalId
         where l.commitmentId = :commitment and x.personId = :person""")
    long supported(long commitment, long person);

    /** Whoever supports, follows or wrote a proposal from which it comes, or one that is part of it; co-authors too. */
    default List<Long> concerned(long commitment) {
        return em().unwrap(Session.class)
                .createNativeQuery("""
                with recursive whole as (
                  select proposal_id as id from commitment_proposal where commitment_id = :commitment
                  union
                  select m.from_id from proposal_merge m join whole on m.into_id = whole.id where m.undone_at is null)
                select x.person_id from proposal_support x join whole on whole.id = x.proposal_id
                union select f.person_id from contribution_follow f join whole on whole.id = f.contribution_id
                union select k.person_id from proposal_coauthor k join whole on whole.id = k.proposal_id
                  where k.state = 'CONFIRMED'
                union select w.author_id from contribution w join whole on whole.id = w.id
                  where w.author_id is not null and w.state in ('PUBLISHED', 'MERGED')
                order by 1""", Long.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }
}
