package org.pendopo.commitments.owed;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.pendopo.people.Affiliation;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Title;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/**
 * The open commitments of the official's own units that are overdue, end within 30 days, or have a milestone that is
 * overdue or due within 14 days; what is due first comes first.
 */
@UseCase
public class ReadOwed {
    private static final int DAYS = 30;
    private static final int DAYS_OF_STEP = 14;
    private static final String STEP = "(select min(m.due) from Milestone m"
            + " where m.commitmentId = c.id and m.removedAt is null and m.doneAt is null)";
    private static final String ROWS =
            "select new org.pendopo.commitments.owed.OwedRow(c.id, c.title, c.language, o.name, c.due, "
                    + STEP + """
            )
            from Commitment c
            join Organisation o on o.id = c.organisationId
            join Space s on s.id = c.spaceId
            where c.state in (org.pendopo.commitments.CommitmentState.PLANNED,
                              org.pendopo.commitments.CommitmentState.ACTIVE)
              and o.groupPath in :offices and (:unit = 0L or o.id = :unit)
              and (c.due <= :soon or\s""" + STEP + " <= :next) and " + Access.READABLE + " order by least(c.due, coalesce("
                    + STEP + ", c.due)), c.id";

    @Inject
    CurrentPerson me;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * @param unit id of one of the units; 0 for all of them
     * @param max how many at most
     */
    public List<OwedRow> rows(long unit, int max) {
        var who = me.require();
        var offices = who.affiliations().stream()
                .filter(a -> a.title() == Title.OFFICIAL)
                .map(Affiliation::groupPath)
                .toList();
        if (offices.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        return em.createQuery(ROWS, OwedRow.class)
                .setParameter("viewer", who.id())
                .setParameter("offices", offices)
                .setParameter("unit", unit)
                .setParameter("soon", today.plusDays(DAYS))
                .setParameter("next", today.plusDays(DAYS_OF_STEP))
                .setMaxResults(max)
                .getResultList();
    }
}
