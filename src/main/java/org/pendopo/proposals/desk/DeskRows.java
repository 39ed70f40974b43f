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
             where s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION
               and s.status in (org.pendopo.spaces.SpaceStatus.OPEN, org.pendopo.spaces.SpaceStatus.READ_ONLY)
               and (o.groupPath in :offices
                    or exists (select 1 from Membership v where v.spaceId = s.id and v.personId = :viewer
                               and v.state = org.pendopo.spaces.MembershipState.ACTIVE
                               and v.role in (org.pendopo.spaces.Role.MANAGER, org.pendopo.spaces.Role.OWNER)))
               and (:unit = 0L or o.id = :unit)
               and ((d.proposalId is null and p.status = org.pendopo.proposals.ProposalStatus.WAITING
                     and (exists (select 1 from Phase f join f.capabilities k where f.spaceId = s.id
                                  and k = org.pendopo.spaces.Capability.ANSWER and f.opensAt <= :now)
                          or not exists (select 1 from Phase g where g.spaceId = s.id)))
                    or (d.state = org.pendopo.proposals.answers.DraftState.PREPARED
                        and not exists (select 1 from DraftWriter w where w.proposalId = p.id and w.personId = :viewer))
                    or (d.state = org.pendopo.proposals.answers.DraftState.SENT_BACK and d.writtenBy = :viewer))
            """;

    private static final String COUNTS = """
            select new org.pendopo.proposals.desk.DeskCounts(
                coalesce(sum(case when d.proposalId is null then 1L else 0L end), 0L),
                coalesce(sum(case when d.state = org.pendopo.proposals.answers.DraftState.PREPARED then 1L else 0L end), 0L),
                coalesce(sum(case when d.state = org.pendopo.proposals.answers.DraftState.SENT_BACK then 1L else 0L end), 0L))
            """;
    private static final String ROWS = """
            select new org.pendopo.proposals.desk.DeskRow(
                c.id, c.title, c.language, s.title, s.slug, s.language, o.name, s.answerDue, d.state)
            """;
    private static final String PAGE = """
             and (coalesce(s.answerDue, :never) > :dueAfter or (coalesce(s.answerDue, :never) = :dueAfter and p.id > :after))
            order by coalesce(s.answerDue, :never), p.id
            """;

    @Inject
    EntityManager em;

    DeskCounts counts(Seat seat, long unit) {
        var query = em.createQuery(COUNTS + FROM + " and " + Access.FINDABLE, DeskCounts.class);
        return seated(query, seat, unit).getSingleResult();
    }

    /** Behind the mark of the query, by due date. */
    List<DeskRow> rows(Seat seat, DeskQuery wanted, int max) {
        var query = em.createQuery(ROWS + FROM + " and " + Access.FINDABLE + of(wanted.kind()) + PAGE, DeskRow.class)
                .setParameter("never", DeskQuery.NEVER)
                .setParameter("dueAfter", wanted.dueAfter())
                .setParameter("after", wanted.after())
                .setMaxResults(max);
        return seated(query, seat, wanted.unit()).getResultList();
    }

    private static String of(@Nullable DeskKind kind) {
        if (kind == null) {
            return "";
        }
        return switch (kind) {
            case ANSWER -> " and d.proposalId is null";
            case CHECK -> " and d.state = org.pendopo.proposals.answers.DraftState.PREPARED";
            case SENT_BACK -> " and d.state = org.pendopo.proposals.answers.DraftState.SENT_BACK";
        };
    }

    private static <T> TypedQuery<T> seated(TypedQuery<T> query, Seat seat, long unit) {
        return query.setParameter("viewer", seat.person())
                .setParameter("offices", seat.offices())
                .setParameter("now", seat.now())
                .setParameter("unit", unit);
    }
}
