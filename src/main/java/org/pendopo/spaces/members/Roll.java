package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.persistence.Like;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.Role;

/**
 * Members by name, in pages. A page begins at a person's id, so that no name stands in an address. Outside of a class
 * only the names of those known to be grown up are searched, and children do not appear at all; in a class nobody but
 * those in charge finds a child by its name to whose taking part no guardian agreed.
 */
@ApplicationScoped
class Roll {
    private static final String PAGE = """
            select new org.pendopo.spaces.members.RollRow(
              p.id, p.handle, p.name, p.ageBand, m.role, m.since, m.inherited, m.endsAt,
              coalesce(k.given, false))
            from Membership m
            join Person p on p.id = m.personId
            left join ConsentState k on k.childId = p.id
              and k.kind = org.pendopo.people.consent.ConsentKind.PARTICIPATION
            where m.spaceId = :space and m.recorded = :state
              and (m.endsAt is null or m.endsAt > instant) and m.role in (:roles)
              and (m.inherited = false or m.role <> org.pendopo.spaces.Role.OBSERVER)
              and (:inClass = true or p.ageBand <> org.pendopo.people.AgeBand.UNDER_13)
              and (:like = '' or lower(p.name) like :like escape '\\' and (:inClass = true
                or p.ageBand = org.pendopo.people.AgeBand.ADULT)
                and (:inCharge = true or p.ageBand <> org.pendopo.people.AgeBand.UNDER_13 or k.given = true))
            """;
    // The name of the person where the page begins; the first condition says nothing new, but by it the index begins
    // there.
    private static final String FROM = "(select lower(f.name) from Person f where f.id = :from)";
    private static final String AFTER =
            "and lower(p.name) >= %1$s and (lower(p.name) > %1$s or p.id > :from) ".formatted(FROM);
    private static final String BEFORE =
            "and lower(p.name) <= %1$s and (lower(p.name) < %1$s or p.id < :from) ".formatted(FROM);
    private static final String RISING = "order by lower(p.name), p.id limit :max";
    private static final String FALLING = "order by lower(p.name) desc, p.id desc limit :max";
    // Those in charge are few: they are read first and sorted then, never sought along the names of everybody.
    private static final Set<Role> FEW = Set.of(Role.OWNER, Role.MANAGER, Role.MODERATOR);
    private static final String SORTED_LATE = "lower(p.name) || ''";

    @Inject
    EntityManager em;

    /** At most {@code max} lines in the order of names, before or after the person where the query begins. */
    List<RollRow> read(long spaceId, Query query, int max) {
        var order = query.backwards() ? FALLING : RISING;
        var sought = em.createQuery(
                PAGE + query.place() + (query.isForFew() ? order.replace("lower(p.name)", SORTED_LATE) : order),
                RollRow.class);
        if (query.from() > 0) {
            sought.setParameter("from", query.from());
        }
        var rows = sought.setParameter("space", spaceId)
                .setParameter("state", query.state())
                .setParameter("roles", query.roles())
                .setParameter("like", query.like())
                .setParameter("inClass", query.reader().inClass())
                .setParameter("inCharge", query.reader().inCharge())
                .setParameter("max", max)
                .getResultList();
        return query.backwards() ? rows.reversed() : rows;
    }

    /** Who reads: somebody of the own class, or even who is in charge of it. */
    record Reader(boolean inClass, boolean inCharge) {
        static Reader of(Permits permits) {
            var role = permits.role();
            return new Reader(permits.isInOwnClass(), role != null && role.isAbove(Role.MEMBER));
        }
    }

    /** @param from the person before or after whom the page lies; 0 for the first page */
    record Query(MembershipState state, @Nullable Role role, String name, Reader reader, long from, boolean backwards) {
        boolean isForFew() {
            return role != null && FEW.contains(role);
        }

        String place() {
            return from == 0 ? "" : backwards ? BEFORE : AFTER;
        }

        List<Role> roles() {
            return role == null ? List.of(Role.values()) : List.of(role);
        }

        /** What was typed is looked for as it stands: percent and underline are letters like others. */
        String like() {
            return name.isBlank() ? "" : Like.containing(name.strip());
        }
    }
}
