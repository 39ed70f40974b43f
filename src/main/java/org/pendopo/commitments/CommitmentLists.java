package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.pendopo.spaces.Access;

/**
 * Lists of commitments, one statement each, with what the viewer may read alone. They are put together from the fixed
 * parts below; what people type is only ever a parameter.
 */
@ApplicationScoped
class CommitmentLists {
    static final String LINE = """
            select new org.pendopo.commitments.CommitmentLine(
                c.id, c.title, c.language, o.name, o.code, c.firstDue, c.due, c.state,
                (select count(m) from Milestone m where m.commitmentId = c.id and m.removedAt is null and m.doneAt is not null),
                (select count(m) from Milestone m where m.commitmentId = c.id and m.removedAt is null),
                s.slug, s.title, s.language)
            """;
    private static final String FROM = """
            from Commitment c
            join Organisation o on o.id = c.organisationId
            join Space s on s.id = c.spaceId
            where\s""" + Access.READABLE;
    private static final String OPEN =
            "c.state in (org.pendopo.commitments.CommitmentState.PLANNED, org.pendopo.commitments.CommitmentState.ACTIVE)";
    private static final String RANK = "(case when " + OPEN + " then 0 else 1 end)";
    private static final String AFTER =
            " and (" + RANK + " > :rank or (" + RANK + " = :rank and (c.due > :due or (c.due = :due and c.id > :id))))";

    @Inject
    EntityManager em;

    /** Up to {@code max} rows beyond the mark of the query, in the direction that it says. */
    List<CommitmentLine> rows(CommitmentQuery wanted, long viewer, LocalDate today, int max) {
        var back = wanted.backwards();
        var way = back ? " desc" : "";
        var hql = LINE + FROM + filter(wanted)
                + (wanted.mark() == null ? "" : back ? AFTER.replace('>', '<') : AFTER)
                + " order by " + RANK + way + ", c.due" + way + ", c.id" + way;
        var query = em.createQuery(hql, CommitmentLine.class)
                .setParameter("viewer", viewer)
                .setMaxResults(max);
        if (wanted.spaceId() != null) {
            query.setParameter("space", wanted.spaceId());
        }
        if (!wanted.unit().isEmpty()) {
            query.setParameter("unit", wanted.unit());
        }
        if (wanted.isOverdueOnly()) {
            query.setParameter("today", today);
        }
        CommitmentState.of(wanted.status()).ifPresent(state -> query.setParameter("state", state));
        var mark = wanted.mark();
        if (mark != null) {
            query.setParameter("rank", mark.rank())
                    .setParameter("due", mark.due())
                    .setParameter("id", mark.id());
        }
        return query.getResultList();
    }

    private static String filter(CommitmentQuery wanted) {
        var filter = new StringBuilder();
        if (wanted.spaceId() != null) {
            filter.append(" and c.spaceId = :space");
        }
        if (!wanted.unit().isEmpty()) {
            filter.append(" and o.code = :unit");
        }
        if (wanted.isOverdueOnly()) {
            filter.append(" and c.due < :today and ").append(OPEN);
        } else if (!wanted.status().isEmpty()) {
            filter.append(" and c.state = :state");
        }
        return filter.toString();
    }

    /** The units that have commitments which the viewer may read. */
    List<UnitChoice> units(long viewer) {
        return em.createQuery(
                        "select distinct new org.pendopo.commitments.UnitChoice(o.code, o.name) " + FROM
                                + " order by o.name, o.code",
                        UnitChoice.class)
                .setParameter("viewer", viewer)
                .getResultList();
    }
}
