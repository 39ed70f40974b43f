package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.pendopo.shared.persistence.Like;
import org.pendopo.shared.persistence.Plans;

/**
 * Lists of proposals: one statement each, sorted by an index, the visible ones alone. Orders and filters are put together
 * from the fixed parts below and in {@link ProposalOrder}; what people type is only ever a parameter.
 */
@ApplicationScoped
class ProposalLists {
    private static final String SELECT = """
            select new org.pendopo.proposals.ProposalLine(
                p, t.supports, t.comments, c.title, substring(c.text, 1, :read), c.language,
                c.authorId, w.handle, w.name, w.ageBand, c.authorLabel, o.name, k.title, sup.personId,
            """;
    private static final String ALL = ")) from Proposal p";
    // Shuffled first and joined afterwards: the index alone knows what is to be shuffled, and a page joins its rows
    // only.
    private static final String SHUFFLED = """
            )) from (select sc.id as id, cast(function('hashint8extended', sc.id, :seed) as long) as key
                from Contribution sc where sc.toolId = :tool and sc.kind = org.pendopo.contributions.ContributionKind.PROPOSAL
                  and sc.state = org.pendopo.contributions.ContributionState.PUBLISHED
                order by cast(function('hashint8extended', sc.id, :seed) as long), sc.id) r
            join Proposal p on p.id = r.id
            """;
    private static final String JOINED = """
            join ProposalTally t on t.proposalId = p.id
            join Contribution c on c.id = p.id
            left join Person w on w.id = c.authorId
            left join Organisation o on o.id = c.organisationId
            left join ProposalCategory k on k.id = p.categoryId
            left join ProposalSupport sup on sup.proposalId = p.id and sup.personId = :viewer
            where c.state = org.pendopo.contributions.ContributionState.PUBLISHED and
            """;
    private static final String COUNT_ALL = """
            select count(*) from Contribution cc
            where cc.toolId = :tool and cc.kind = org.pendopo.contributions.ContributionKind.PROPOSAL and cc.state = org.pendopo.contributions.ContributionState.PUBLISHED""";
    private static final String COUNT_FILTERED = """
            select count(*) from (select pp.id as id from Proposal pp join Contribution cc on cc.id = pp.id
            where pp.toolId = :tool and cc.toolId = :tool and cc.kind = org.pendopo.contributions.ContributionKind.PROPOSAL
              and cc.state = org.pendopo.contributions.ContributionState.PUBLISHED""";
    private static final String COUNTED = " order by pp.id limit :counted) found";

    @Inject
    EntityManager em;

    @Inject
    Plans plans;

    /** Up to {@code max} rows beyond the mark of the query, in the direction that it says. */
    List<ProposalLine> rows(long toolId, ProposalQuery wanted, long viewer, int max) {
        if (!wanted.words().isEmpty()) {
            plans.byValue();
        }
        var order = wanted.order();
        var random = order == ProposalOrder.RANDOM;
        var tool = order == ProposalOrder.SUPPORTED || order == ProposalOrder.DISCUSSED ? "t.toolId" : "p.toolId";
        var hql = SELECT + (random ? order.key() : "0L") + ", (" + count(wanted) + (random ? SHUFFLED : ALL) + " "
                + JOINED + tool + " = :tool"
                + filter(wanted, "p", "c")
                + (wanted.mark() == null ? "" : " and " + order.beyond(wanted.backwards()))
                + order.orderBy(wanted.backwards());
        var query = em.createQuery(hql, ProposalLine.class)
                .setParameter("tool", toolId)
                .setParameter("viewer", viewer)
                .setParameter("read", ProposalLine.READ)
                .setMaxResults(max);
        bind(query, wanted);
        bindMark(query, wanted);
        return query.getResultList();
    }

    /**
     * Up to {@link ProposalList#COUNTED} and one more, how many rows the whole list has, for a page that has none.
     */
    long total(long toolId, ProposalQuery wanted) {
        var query = em.createQuery(count(wanted), Long.class).setParameter("tool", toolId);
        bind(query, wanted);
        return query.getSingleResult();
    }

    private static String count(ProposalQuery wanted) {
        return isFiltered(wanted) ? COUNT_FILTERED + filter(wanted, "pp", "cc") + COUNTED : COUNT_ALL;
    }

    private static boolean isFiltered(ProposalQuery wanted) {
        return wanted.isFiltered() || wanted.order() == ProposalOrder.WAITING;
    }

    private static String filter(ProposalQuery wanted, String p, String c) {
        var filter = new StringBuilder();
        if (!wanted.words().isEmpty()) {
            // The kind says nothing new, but only with it the index of the titles of proposals serves.
            filter.append(" and ")
                    .append(c)
                    .append(".kind = org.pendopo.contributions.ContributionKind.PROPOSAL and lower(")
                    .append(c)
                    .append(".title) like :words escape '\\'");
        }
        if (wanted.category() != null) {
            filter.append(" and ").append(p).append(".categoryId = :category");
        }
        if (!wanted.territory().isEmpty()) {
            filter.append(" and ")
                    .append(p)
                    .append(".territoryCode in (select r.code from Territory r ")
                    .append("left join Territory u on u.code = r.parentCode ")
                    .append("where r.code = :territory or r.parentCode = :territory or u.parentCode = :territory)");
        }
        if (wanted.order() == ProposalOrder.WAITING) {
            filter.append(" and ").append(p).append(".status = org.pendopo.proposals.ProposalStatus.WAITING");
        }
        if (wanted.status() != null) {
            filter.append(" and ").append(p).append(".status = :status");
        }
        return filter.toString();
    }

    private static void bind(Query query, ProposalQuery wanted) {
        if (isFiltered(wanted)) {
            query.setParameter("counted", ProposalList.COUNTED + 1);
        }
        if (!wanted.words().isEmpty()) {
            query.setParameter("words", Like.containing(wanted.words()));
        }
        if (wanted.category() != null) {
            query.setParameter("category", wanted.category());
        }
        if (!wanted.territory().isEmpty()) {
            query.setParameter("territory", wanted.territory());
        }
        if (wanted.status() != null) {
            query.setParameter("status", wanted.status());
        }
    }

    private static void bindMark(Query query, ProposalQuery wanted) {
        if (wanted.order() == ProposalOrder.RANDOM) {
            query.setParameter("seed", wanted.seed() == null ? 0L : wanted.seed());
        }
        var mark = wanted.mark();
        if (mark != null) {
            query.setParameter("markKey", wanted.order().value(mark)).setParameter("markId", mark.id());
        }
    }
}
