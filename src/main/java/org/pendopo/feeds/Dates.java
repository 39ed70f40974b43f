package org.pendopo.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Access;

/** Everything with a date that a viewer may read: one statement for each kind of date. */
@ApplicationScoped
class Dates {
    private static final int MAX = 1000;
    private static final String OWN = """
             and exists (select 1 from Membership om where om.spaceId = s.id and om.personId = :viewer
                         and om.state = org.pendopo.spaces.MembershipState.ACTIVE)
            """;
    private static final String TOPICS = " and c.kind = org.pendopo.contributions.ContributionKind.TOPIC"
            + " and c.state = org.pendopo.contributions.ContributionState.PUBLISHED"
            + " and (t.answersDue >= :since or t.repliesDue >= :since) order by c.id";
    private static final String OPEN = " and s.kind = org.pendopo.spaces.SpaceKind.CONSULTATION";

    @Inject
    EntityManager em;

    /**
     * Whose dates are asked for.
     *
     * @param viewer 0 for visitors
     * @param spaceId one space; null for all public consultations, or for the viewer's own spaces
     * @param since what was over before is left out
     */
    record Scope(long viewer, @Nullable Long spaceId, Instant since, LocalDate day) {
        String where() {
            var one = spaceId != null ? " and s.id = :space" : viewer == 0 ? OPEN : OWN;
            return " where " + Access.READABLE + one;
        }
    }

    List<PhaseDate> phases(Scope scope) {
        return of(scope, """
                select new org.pendopo.feeds.PhaseDate(
                  p.id, p.title, p.opensAt, p.closesAt, p.suspendedAt, p.suspendedUntil, s.slug, s.title,
                  (select count(a) from PhaseAct a where a.phaseId = p.id),
                  (select max(a.at) from PhaseAct a where a.phaseId = p.id))
                from Phase p join Space s on s.id = p.spaceId""", " and p.closesAt >= :since order by p.opensAt, p.id", PhaseDate.class)
                .setParameter("since", scope.since())
                .getResultList();
    }

    List<DueDate> answers(Scope scope) {
        return of(scope, """
                select new org.pendopo.feeds.DueDate(s.id, s.title, s.answerDue, s.slug) from Space s""", " and s.answerDue >= :day order by s.answerDue, s.id", DueDate.class)
                .setParameter("day", scope.day())
                .getResultList();
    }

    List<DueDate> commitments(Scope scope) {
        return of(
                        scope,
                        """
                select new org.pendopo.feeds.DueDate(c.id, c.title, c.due, s.slug)
                from Commitment c join Space s on s.id = c.spaceId""",
                        " and c.due >= :day and c.state in (org.pendopo.commitments.CommitmentState.PLANNED,"
                                + " org.pendopo.commitments.CommitmentState.ACTIVE) order by c.due, c.id",
                        DueDate.class)
                .setParameter("day", scope.day())
                .getResultList();
    }

    /** Of topics that everybody in their space sees; their words are in no calendar, and whose they are neither. */
    List<TopicDue> topics(Scope scope) {
        return of(scope, """
                select new org.pendopo.feeds.TopicDue(c.id, c.title, t.answersDue, t.repliesDue)
                from ThreadTerms t join Contribution c on c.id = t.rootId join Space s on s.id = c.spaceId""", TOPICS, TopicDue.class)
                .setParameter("since", scope.since())
                .getResultList();
    }

    private <T> TypedQuery<T> of(Scope scope, String select, String rest, Class<T> type) {
        var query = em.createQuery(select + scope.where() + rest, type)
                .setParameter("viewer", scope.viewer())
                .setMaxResults(MAX);
        return scope.spaceId() == null ? query : query.setParameter("space", scope.spaceId());
    }
}
