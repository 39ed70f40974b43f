package org.pendopo.proposals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Access;

/** What waits for officials. The conditions are those of the matrix for answer-officially, prepare- and check-answer. */
@ApplicationScoped
class DeskRows {
    private static final String FROM = """
             from Space s
             join Tool l on l.spaceId = s.id and l.kind = org.pendopo.spaces.ToolKind.PROPOSALS and l.enabled
             join Proposal p on p.toolId = l.id
             join Contribution c on c.id = p.id and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
             left join Organisation o on o.id = s.organisationId
             left join AnswerDraft d on d.proposalId = p.id
             left join Evaluation e on e.proposalId = p.id and e.evaluatorId = :viewer and e.doneAt is null
             where (s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION or e.evaluatorId is not null)
               and s.status in (org.pendopo.spaces.SpaceStatus.OPEN, org.pendopo.spaces.SpaceStatus.READ_ONLY)
               and (o.groupPath in :offices
                    or exists (select 1 from Membership v where v.spaceId = s.id and v.personId = :viewer
                               and v.state = org.pendopo.spaces.MembershipState.ACTIVE
                               and (v.role in (org.pendopo.spaces.Role.MANAGER, org.pendopo.spaces.Role.OWNER)
                                    or v.role = org.pendopo.spaces.Role.MODERATOR and e.evaluatorId is not null)))
               and (:unit = 0L or o.id = :unit)
               and (e.evaluatorId is not null
                    or (d.proposalId is null and p.status = org.pendopo.proposals.ProposalStatus.WAITING
                     and (exists (select 1 from Phase f join f.capabilities k where f.spaceId = s.id
                                  and k = org.pendopo.spaces.Capability.ANSWER and f.opensAt <= :now)
                          or not exists (select 1 from Phase g where g.spaceId = s.id)))
                    or (d.state = org.pendopo.proposals.answers.DraftState.PREPARED
                        and not exists (select 1 from DraftWriter w where w.proposalId = p.id and w.personId = :viewer))
                    or (d.state = org.pendopo.proposals.answers.DraftState.SENT_BACK and d.writtenBy = :viewer))
            """;

    private static final String COUNTS = """
            select new org.pendopo.proposals.desk.DeskCounts(
                coalesce(sum(case when e.evaluatorId is not null then 1L else 0L end), 0L),
                coalesce(sum(case when e.evaluatorId is null and d.proposalId is null then 1L else 0L end), 0L),
                coalesce(sum(case when e.evaluatorId is null
                    and d.state = org.pendopo.proposals.answers.DraftState.PREPARED then 1L else 0L end), 0L),
                coalesce(sum(case when e.evaluatorId is null
                    and d.state = org.pendopo.proposals.answers.DraftState.SENT_BACK then 1L else 0L end), 0L))
            """;
    private static final String ROWS = """
            select new org.pendopo.proposals.desk.DeskRow(
                c.id, c.title, c.language, s.title, s.slug, s.language, o.name, s.answerDue, d.state,
                case when e.evaluatorId is null then false else true end)
            """;
    private static final String AFTER = """
             and (coalesce(s.answerDue, :never) > :due or (coalesce(s.answerDue, :never) = :due and p.id > :id))
            order by coalesce(s.answerDue, :never), p.id
            """;
    private static final String BEFORE = """
             and (coalesce(s.answerDue, :never) < :due or (coalesce(s.answerDue, :never) = :due and p.id < :id))
            order by coalesce(s.answerDue, :never) desc, p.id desc
            """;

    @Inject
    EntityManager em;

    DeskCounts counts(Seat seat, long unit) {
        var query = em.createQuery(COUNTS + FROM + " and " + Access.FINDABLE, DeskCounts.class);
        return seated(query, seat, unit).getSingleResult();
    }

    /** Behind the mark of the query, by due date; or before it, the nearest first. */
    List<DeskRow> rows(Seat seat, DeskQuery wanted, int max) {
        var page = wanted.backwards() ? BEFORE : AFTER;
        var query = em.createQuery(ROWS + FROM + " and " + Access.FINDABLE + of(wanted.kind()) + page, DeskRow.class)
                .setParameter("never", DeskQuery.NEVER)
                .setParameter("due", wanted.due())
                .setParameter("id", wanted.id())
                .setMaxResults(max);
        return seated(query, seat, wanted.unit()).getResultList();
    }

    private static String of(@Nullable DeskKind kind) {
        if (kind == null) {
            return "";
        }
        return switch (kind) {
            case EVALUATE -> " and e.evaluatorId is not null";
            case ANSWER -> " and e.evaluatorId is null and d.proposalId is null";
            case CHECK -> " and e.evaluatorId is null and d.state = org.pendopo.proposals.answers.DraftState.PREPARED";
            case SENT_BACK ->
                " and e.evaluatorId is null and d.state = org.pendopo.proposals.answers.DraftState.SENT_BACK";
        };
    }

    private static <T> TypedQuery<T> seated(TypedQuery<T> query, Seat seat, long unit) {
        return query.setParameter("viewer", seat.person())
                .setParameter("offices", seat.offices())
                .setParameter("now", seat.now())
                .setParameter("unit", unit);
    }
}
