package org.pendopo.forum.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Members with what they did: one statement a page, in the order of names; the page begins at a person. */
@ApplicationScoped
class OverviewLists {
    private static final String SHOWN = "state = org.pendopo.contributions.ContributionState.PUBLISHED";

    /** A reply of somebody else to an answer of {@code p}. */
    static final String HEARD = """
            select 1 from Contribution ha join Contribution hr on hr.parentId = ha.id
            where ha.parentId = :topic and ha.authorId = p.id and ha.%1$s and hr.%1$s and hr.authorId <> p.id""".formatted(SHOWN);

    /** Anything that {@code p} wrote in the topic. */
    static final String SPOKE =
            "select 1 from Contribution sc where sc.rootId = :topic and sc.authorId = p.id and sc." + SHOWN;

    private static final String MEMBERS = """
            from Membership m join Person p on p.id = m.personId
            """;
    private static final String OF_SPACE = """
            where m.spaceId = :space and m.state = org.pendopo.spaces.MembershipState.ACTIVE
              and m.role = org.pendopo.spaces.Role.MEMBER
            """;
    private static final String OF_TOPIC = MEMBERS + """
            left join ThreadTerms g on g.rootId = :topic
            left join Pseudonym y on y.rootId = :topic and y.personId = p.id
            left join lateral (select c.id as id, c.createdAt as at from Contribution c
                               where c.parentId = :topic and c.authorId = p.id and c.%s
                               order by c.position limit 1) f
            """.formatted(SHOWN) + OF_SPACE;
    private static final String TOPIC = """
            select new org.pendopo.forum.overview.TopicMember(p.id, p.name, p.ageBand,
              case when :inClass = true then true else false end, y.name, f.id, f.at,
              (select count(*) from Contribution x where x.rootId = :topic and x.authorId = p.id and x.%1$s
                 and x.parentId <> :topic),
              (select count(*) from Contribution xa join Contribution xr on xr.parentId = xa.id
                 where xa.parentId = :topic and xa.authorId = p.id and xa.%1$s and xr.%1$s and xr.authorId <> p.id),
              g.answersDue)
            """.formatted(SHOWN) + OF_TOPIC;
    private static final String NUMBERS = """
            select new org.pendopo.forum.overview.TopicNumbers(count(*), count(f.id),
              coalesce(sum(case when f.id is not null and not exists (%s) then 1 else 0 end), 0L),
              coalesce(sum(case when exists (%s) then 0 else 1 end), 0L),
              coalesce(sum(case when f.at > g.answersDue then 1 else 0 end), 0L))
            """.formatted(HEARD, SPOKE) + OF_TOPIC;
    private static final String FORUM = """
            select new org.pendopo.forum.overview.ForumMember(p.id, p.name, p.ageBand,
              case when :inClass = true then true else false end,
              (select count(*) from Contribution a where a.authorId = p.id and a.toolId = :tool and a.%1$s
                 and a.rootId is null),
              (select count(*) from Contribution b where b.authorId = p.id and b.toolId = :tool and b.%1$s
                 and b.parentId = b.rootId),
              (select count(*) from Contribution d where d.authorId = p.id and d.toolId = :tool and d.%1$s
                 and d.parentId <> d.rootId),
              (select count(*) from Contribution e join Contribution er on er.parentId = e.id
                 where e.authorId = p.id and e.toolId = :tool and e.%1$s and er.%1$s and er.authorId <> p.id),
              (select count(*) from Contribution h join ThreadTerms hg on hg.rootId = h.rootId
                 where h.authorId = p.id and h.toolId = :tool and h.%1$s and h.parentId = h.rootId
                   and h.createdAt > hg.answersDue),
              (select max(i.createdAt) from Contribution i where i.authorId = p.id and i.toolId = :tool and i.%1$s))
            """.formatted(SHOWN) + MEMBERS + OF_SPACE;
    private static final String QUIET =
            " and not exists (select 1 from Contribution q where q.authorId = p.id and q.toolId = :tool and q." + SHOWN
                    + ")";

    private static final String FROM = "(select lower(z.name) from Person z where z.id = :from)";
    private static final String AFTER =
            " and (lower(p.name) > %1$s or lower(p.name) = %1$s and p.id > :from)".formatted(FROM);
    private static final String BEFORE =
            " and (lower(p.name) < %1$s or lower(p.name) = %1$s and p.id < :from)".formatted(FROM);

    @Inject
    EntityManager em;

    /** Which part of a list is asked for. */
    record Part(OverviewFilter filter, boolean inClass, long from, boolean backwards, int max) {}

    List<TopicMember> topic(long spaceId, long topicId, Part part) {
        var query = query(TOPIC + part.filter().condition(), TopicMember.class, spaceId, part);
        return rows(query.setParameter("topic", topicId), part);
    }

    TopicNumbers numbers(long spaceId, long topicId) {
        return em.createQuery(NUMBERS, TopicNumbers.class)
                .setParameter("space", spaceId)
                .setParameter("topic", topicId)
                .getSingleResult();
    }

    List<ForumMember> forum(long spaceId, long toolId, Part part) {
        var quiet = part.filter() == OverviewFilter.SILENT ? QUIET : "";
        var query = query(FORUM + quiet, ForumMember.class, spaceId, part);
        return rows(query.setParameter("tool", toolId), part);
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type, long spaceId, Part part) {
        var place = part.from() == 0 ? "" : part.backwards() ? BEFORE : AFTER;
        var order = part.backwards() ? " order by lower(p.name) desc, p.id desc" : " order by lower(p.name), p.id";
        var query = em.createQuery(hql + place + order + " limit :max", type)
                .setParameter("space", spaceId)
                .setParameter("inClass", part.inClass())
                .setParameter("max", part.max());
        return part.from() == 0 ? query : query.setParameter("from", part.from());
    }

    private static <T> List<T> rows(TypedQuery<T> query, Part part) {
        var rows = query.getResultList();
        return part.backwards() ? rows.reversed() : rows;
    }
}
