package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;

/**
 * Members by name, in pages. A page begins at a person's id, so that no name stands in an address. Outside of a class
 * only the names of those known to be grown up are searched, and children do not appear at all.
 */
@ApplicationScoped
class Roll {
    private static final String PAGE = """
            select new org.pendopo.spaces.members.RollRow(
              p.id, p.handle, p.name, p.ageBand, m.role, m.since)
            from Membership m
            join Person p on p.id = m.personId
            left join Person f on f.id = :from
            where m.spaceId = :space and m.state = :state and m.role in (:roles)
              and (:inClass = true or p.ageBand <> org.pendopo.people.AgeBand.UNDER_13)
              and (:like = '' or lower(p.name) like :like escape '\\' and (:inClass = true
                or p.ageBand = org.pendopo.people.AgeBand.ADULT))
            """;
    private static final String AFTER = """
            and (f.id is null or lower(p.name) > lower(f.name) or lower(p.name) = lower(f.name) and p.id > f.id)
            order by lower(p.name), p.id limit :max""";
    private static final String BEFORE = """
            and (lower(p.name) < lower(f.name) or lower(p.name) = lower(f.name) and p.id < f.id)
            order by lower(p.name) desc, p.id desc limit :max""";

    @Inject
    EntityManager em;

    /** At most {@code max} lines in the order of names, before or after the person where the query begins. */
    List<RollRow> read(long spaceId, Query query, int max) {
        var rows = em.createQuery(PAGE + (query.backwards() ? BEFORE : AFTER), RollRow.class)
                .setParameter("space", spaceId)
                .setParameter("state", query.state())
                .setParameter("roles", query.roles())
                .setParameter("like", query.like())
                .setParameter("inClass", query.inClass())
                .setParameter("from", query.from())
                .setParameter("max", max)
                .getResultList();
        return query.backwards() ? rows.reversed() : rows;
    }

    /** @param from the person before or after whom the page lies; 0 for the first page */
    record Query(
            MembershipState state, @Nullable Role role, String name, boolean inClass, long from, boolean backwards) {
        List<Role> roles() {
            return role == null ? List.of(Role.values()) : List.of(role);
        }

        /** What was typed is looked for as it stands: percent and underline are letters like others. */
        String like() {
            var sought = name.strip().toLowerCase(Locale.ROOT);
            return sought.isEmpty()
                    ? ""
                    : "%" + sought.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }
    }
}
