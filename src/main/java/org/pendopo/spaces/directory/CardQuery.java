package org.pendopo.spaces.directory;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Access;

/**
 * One statement for a list of spaces, whatever the filters: the parts are fixed text, values are parameters.
 */
final class CardQuery {
    private static final String SELECT = """
            select new org.pendopo.spaces.directory.CardRow(s.id, s.kind, s.slug, s.title, s.purpose, s.language,
              s.audience, s.status, s.approval, o.name, t.name, t.level, p.title, p.closesAt,
              (select min(n.opensAt) from Phase n where n.spaceId = s.id and n.opensAt > :now),
              (select count(*) from Membership m where m.spaceId = s.id and m.state = org.pendopo.spaces.MembershipState.ACTIVE),
              case when p.suspendedAt <= :now and (p.suspendedUntil is null or p.suspendedUntil > :now) then true else false end)
            from Space s
            left join Organisation o on o.id = s.organisationId
            left join Territory t on t.code = s.territoryCode
            left join Phase p on p.spaceId = s.id and p.opensAt <= :now and p.closesAt > :now
              and not exists (select 1 from Phase q where q.spaceId = s.id and q.opensAt <= :now and q.closesAt > :now
                and (q.closesAt < p.closesAt or (q.closesAt = p.closesAt and q.id < p.id)))
            left join Membership mine on mine.spaceId = s.id and mine.personId = :viewer and mine.state = org.pendopo.spaces.MembershipState.ACTIVE
              and mine.inherited = false
            where
            """;

    private static final String PLACE = "coalesce(s.publishedAt, s.createdAt)";
    private static final String CURSOR =
            "(select coalesce(c.publishedAt, c.createdAt) from Space c where c.id = :cursor)";

    private static final String OPEN = """
            (exists (select 1 from Phase y where y.spaceId = s.id and y.opensAt <= :now and y.closesAt > :now
                 and (y.suspendedAt is null or y.suspendedAt > :now or y.suspendedUntil <= :now))
               or not exists (select 1 from Phase e where e.spaceId = s.id))""";
    // The node itself and all below it; the tree has three levels.
    private static final String WITHIN = """
            s.territoryCode in (select w.code from Territory w left join Territory u on u.code = w.parentCode
              where w.code = :district or w.parentCode = :district or u.parentCode = :district)""";

    private final StringBuilder hql = new StringBuilder(SELECT).append(Access.FINDABLE);
    private final Map<String, Object> values = new HashMap<>();
    private String order = PLACE + " desc, s.id desc";

    /** @param viewer who asks, as {@link Access#viewer()} says it */
    CardQuery(long viewer, Instant now) {
        values.put("now", now);
        values.put("viewer", viewer);
    }

    CardQuery matching(SpaceFilter filter) {
        and(filter.kind() != null, " and s.kind = :kind", "kind", filter.kind());
        and(
                filter.organisation() != null,
                " and s.organisationId = :organisation",
                "organisation",
                filter.organisation());
        and(filter.district() != null, " and " + WITHIN, "district", filter.district());
        if (filter.openNow()) {
            hql.append(" and s.status = org.pendopo.spaces.SpaceStatus.OPEN")
                    .append(" and s.approval = org.pendopo.spaces.Approval.APPROVED")
                    .append(" and ")
                    .append(OPEN);
        }
        var patterns = filter.patterns();
        for (var at = 0; at < patterns.size(); at++) {
            var name = "word" + at;
            hql.append(" and (lower(s.title) like :%1$s escape '\\' or lower(s.purpose) like :%1$s escape '\\')"
                    .formatted(name));
            values.put(name, patterns.get(at));
        }
        return this;
    }

    /** Parts of a space are found in it, not beside it. */
    CardQuery withoutParts() {
        hql.append(" and s.parentId is null");
        return this;
    }

    /** What is put away is found by searching for it, not in the directories. */
    CardQuery withoutArchived() {
        hql.append(" and s.status <> org.pendopo.spaces.SpaceStatus.ARCHIVED");
        return this;
    }

    CardQuery mine() {
        hql.append(" and mine.personId is not null");
        return this;
    }

    /** Spaces with a phase that ends until then, the nearest end first. */
    CardQuery closingUntil(Instant until) {
        hql.append(" and s.status = org.pendopo.spaces.SpaceStatus.OPEN and p.closesAt <= :until");
        values.put("until", until);
        order = "p.closesAt, s.id";
        return this;
    }

    CardQuery from(Cursor start) {
        if (start.id() != null) {
            var sign = start.towardsNewer() ? '>' : '<';
            // The first condition says nothing new, but by it the index begins where the page does.
            hql.append(" and %1$s %3$s= %2$s and (%1$s %3$s %2$s or s.id %3$s :cursor)".formatted(PLACE, CURSOR, sign));
            values.put("cursor", start.id());
        }
        if (start.towardsNewer()) {
            order = PLACE + ", s.id";
        }
        return this;
    }

    List<CardRow> list(EntityManager em, int max) {
        var query = em.unwrap(Session.class)
                .createSelectionQuery(hql + " order by " + order, CardRow.class)
                .setMaxResults(max);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private void and(boolean wanted, String condition, String name, @Nullable Object value) {
        if (wanted && value != null) {
            hql.append(condition);
            values.put(name, value);
        }
    }
}
