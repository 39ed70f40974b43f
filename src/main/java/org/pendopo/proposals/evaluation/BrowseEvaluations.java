package org.pendopo.proposals.evaluation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The proposals of a consultation with their evaluators and how far they are, for staff. */
@UseCase
public class BrowseEvaluations {
    static final int PAGE = 20;
    private static final String ANY = "exists (select 1 from Evaluation x where x.proposalId = p.id)";
    private static final String OPEN =
            "exists (select 1 from Evaluation y where y.proposalId = p.id and y.doneAt is null)";

    @Inject
    Access access;

    @Inject
    EntityManager em;

    public EvaluationList browse(ProposalTool tool, EvaluationQuery wanted) {
        access.require(Action.READ_EVALUATIONS, tool.spaceId());
        var read = rows(tool.id(), wanted);
        var more = read.size() > PAGE;
        var page = more ? read.subList(0, PAGE) : read;
        var rows = wanted.backwards() ? page.reversed() : page;
        if (rows.isEmpty()) {
            return new EvaluationList(List.of(), null, null);
        }
        var before = wanted.backwards() ? more : wanted.mark() != null;
        var after = wanted.backwards() || more;
        return new EvaluationList(
                List.copyOf(rows),
                before ? rows.getFirst().id() : null,
                after ? rows.getLast().id() : null);
    }

    private List<EvaluationLine> rows(long tool, EvaluationQuery wanted) {
        var query = em.createQuery(
                """
                select new org.pendopo.proposals.evaluation.EvaluationLine(p.id, c.title, c.language, t.supports,
                  (select count(e) from Evaluation e where e.proposalId = p.id),
                  (select count(d) from Evaluation d where d.proposalId = p.id and d.doneAt is not null),
                  coalesce((select listagg(w.name, ', ') within group (order by w.name) from Evaluation n
                    join Person w on w.id = n.evaluatorId where n.proposalId = p.id), ''))
                from Proposal p join Contribution c on c.id = p.id join ProposalTally t on t.proposalId = p.id
                where p.toolId = :tool and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
                """ + state(wanted.state())
                        + (wanted.evaluator() == null
                                ? ""
                                : " and exists (select 1 from Evaluation z where z.proposalId = p.id and z.evaluatorId = :evaluator)")
                        + (wanted.mark() == null ? "" : " and p.id " + (wanted.rising() ? ">" : "<") + " :mark")
                        + " order by p.id" + (wanted.rising() ? "" : " desc"),
                EvaluationLine.class);
        query.setParameter("tool", tool).setMaxResults(PAGE + 1);
        if (wanted.evaluator() != null) {
            query.setParameter("evaluator", wanted.evaluator());
        }
        if (wanted.mark() != null) {
            query.setParameter("mark", wanted.mark());
        }
        return query.getResultList();
    }

    private static String state(String state) {
        return switch (state) {
            case "none" -> " and not " + ANY;
            case "waiting" -> " and " + OPEN;
            case "done" -> " and " + ANY + " and not " + OPEN;
            default -> "";
        };
    }
}
