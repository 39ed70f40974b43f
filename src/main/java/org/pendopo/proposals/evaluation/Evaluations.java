package org.pendopo.proposals.evaluation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.proposals.ProposalSpot;

/** All evaluations. */
interface Evaluations {
    EntityManager em();

    default Optional<Evaluation> locked(long proposal, long evaluator) {
        return Optional.ofNullable(
                em().find(Evaluation.class, new EvaluationId(proposal, evaluator), LockModeType.PESSIMISTIC_WRITE));
    }

    @HQL("""
         select c.spaceId from Proposal p join Contribution c on c.id = p.id
         where p.id = :id and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    List<Long> spaceOf(long id);

    @HQL("""
         select new org.pendopo.proposals.ProposalSpot(c.id, c.spaceId, c.toolId, c.title, c.state, c.authorId)
         from Proposal p join Contribution c on c.id = p.id
         where p.id = :id and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    List<ProposalSpot> spot(long id);

    /** Of these proposals, those that are shown in the space. */
    @HQL("""
         select p.id from Proposal p join Contribution c on c.id = p.id
         where p.id in :ids and c.spaceId = :space
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED order by p.id""")
    List<Long> shown(List<Long> ids, long space);

    @HQL("""
         insert into Evaluation (proposalId, evaluatorId, version, namedBy, namedAt, notes)
         values (:proposal, :evaluator, 0, :by, :at, '') on conflict do nothing""")
    int name(long proposal, long evaluator, long by, Instant at);

    @HQL("""
         select new org.pendopo.proposals.evaluation.EvaluationRow(
           e.evaluatorId, w.name, e.version, e.namedAt, e.feasibility, e.cost, e.notes, e.doneAt)
         from Evaluation e join Person w on w.id = e.evaluatorId
         where e.proposalId = :proposal order by e.namedAt, w.id""")
    List<EvaluationRow> of(long proposal);

    @HQL("select count(e) from Evaluation e where e.proposalId = :proposal and e.evaluatorId = :person")
    long named(long proposal, long person);

    /**
     * Officials of the organisation of the space, and grown-up members with a role in it, by name.
     *
     * @param pattern for their names, as {@link org.pendopo.shared.persistence.Like} makes it
     * @param also id of somebody who is listed whatever the pattern; 0 for nobody
     */
    default List<EvaluatorChoice> choices(long space, String pattern, long also) {
        return em().createQuery(
                        CHOICE + " and (lower(w.name) like :pattern escape '\\' or w.id = :also) order by w.name, w.id",
                        EvaluatorChoice.class)
                .setParameter("space", space)
                .setParameter("pattern", pattern)
                .setParameter("also", also)
                .setMaxResults(EvaluatorChoice.MOST)
                .getResultList();
    }

    default boolean isChoice(long space, long person) {
        return !em().createQuery(CHOICE + " and w.id = :person", EvaluatorChoice.class)
                .setParameter("space", space)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    String CHOICE = """
            select distinct new org.pendopo.proposals.evaluation.EvaluatorChoice(w.id, w.name)
            from Person w left join w.affiliations f, Space s left join Organisation o on o.id = s.organisationId
            where s.id = :space and w.ageBand = org.pendopo.people.AgeBand.ADULT and w.suspendedAt is null
              and ((f.groupPath = o.groupPath and f.title = org.pendopo.people.Title.OFFICIAL)
                or exists (select 1 from Membership m where m.spaceId = s.id and m.personId = w.id
                  and m.state = org.pendopo.spaces.MembershipState.ACTIVE
                  and m.role in (org.pendopo.spaces.Role.OWNER, org.pendopo.spaces.Role.MANAGER,
                    org.pendopo.spaces.Role.MODERATOR)))""";
}
