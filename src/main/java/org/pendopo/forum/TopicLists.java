package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.pendopo.contributions.terms.Veil;
import org.pendopo.shared.persistence.Like;
import org.pendopo.shared.persistence.Plans;

/**
 * Lists of topics: one statement each, sorted by an index, the visible ones alone. Orders and filters are put together
 * from the fixed parts below and in {@link TopicOrder}; what people type is only ever a parameter.
 */
@ApplicationScoped
class TopicLists {
    private static final String SHOWN = "state = org.pendopo.contributions.ContributionState.PUBLISHED";

    // New to a member is what came since they joined; to others, what came since they read the topic.
    private static final String UNREAD = """
            case when (r.seenUpTo is null and a.openedAt > v.since and (c.authorId is null or c.authorId <> :viewer))
                   or ((r.seenUpTo is not null or a.lastAt > v.since or g.answerFirst) and %s
                       and exists (select 1 from Contribution x where x.rootId = a.topicId and x.%s
                                   and x.position > coalesce(r.seenUpTo, 0)
                                   and (r.seenUpTo is not null or x.createdAt > v.since)
                                   and (x.authorId is null or x.authorId <> :viewer)))
                 then true else false end""".formatted(Veil.THREAD_LIFTED, SHOWN);
    // What the page shows is found first, by an index where it can be; all the rest is read for those few rows alone.
    private static final String PAGE = """
            from (select a.topicId as id from TopicActivity a join Contribution c on c.id = a.topicId
                  where a.toolId = :tool and c.%s %%s limit :max) p
            """.formatted(SHOWN);
    private static final String SELECT = """
            select new org.pendopo.forum.TopicLine(
                a, t, c.title, c.language, n.replies, k.title,
                c.authorId, w.handle, w.name, w.ageBand, m.state, c.authorLabel, o.name,
                l.authorId, lw.handle, lw.name, lw.ageBand, lm.state, l.authorLabel,
                case when %s then false else true end, %s, (%%s)) %%s
            join TopicActivity a on a.topicId = p.id
            join Topic t on t.id = p.id
            join Contribution c on c.id = p.id
            join ThreadTally n on n.rootId = p.id
            left join ForumCategory k on k.id = t.categoryId
            left join Person w on w.id = c.authorId
            left join Membership m on m.spaceId = c.spaceId and m.personId = c.authorId
            left join Organisation o on o.id = c.organisationId
            left join Contribution l on l.id = a.lastReplyId
            left join Person lw on lw.id = l.authorId
            left join Membership lm on lm.spaceId = c.spaceId and lm.personId = l.authorId
            left join ThreadTerms g on g.rootId = p.id
            left join ReadMark r on r.rootId = p.id and r.personId = :viewer
            left join Membership v on v.spaceId = c.spaceId and v.personId = :viewer
                 and v.state = org.pendopo.spaces.MembershipState.ACTIVE
            """.formatted(Veil.THREAD_LIFTED, UNREAD);
    private static final String COUNT = """
            select count(*) from Contribution c where c.toolId = :tool
            and c.kind = org.pendopo.contributions.ContributionKind.TOPIC and c.%s""".formatted(SHOWN);
    private static final String COUNT_IN_CATEGORY = """
            select count(*) from TopicActivity a join Contribution c on c.id = a.topicId
            where a.toolId = :tool and c.kind = org.pendopo.contributions.ContributionKind.TOPIC
            and c.%s""".formatted(SHOWN);

    @Inject
    EntityManager em;

    @Inject
    Plans plans;

    /** Up to {@code max} rows beyond the mark of the query, in the direction that it says. */
    List<TopicLine> rows(long toolId, TopicQuery wanted, long viewer, int max) {
        if (!wanted.words().isEmpty()) {
            plans.byValue();
        }
        var order = wanted.order();
        var backwards = wanted.backwards();
        var beyond = wanted.mark() == null ? "" : " and " + order.beyond(backwards);
        var page = PAGE.formatted(filter(wanted) + beyond + order.orderBy(backwards));
        var hql = SELECT.formatted(count(wanted), page) + order.orderBy(backwards);
        var query = em.createQuery(hql, TopicLine.class)
                .setParameter("tool", toolId)
                .setParameter("viewer", viewer)
                .setParameter("max", max);
        bind(query, wanted);
        var mark = wanted.mark();
        if (mark != null) {
            query.setParameter("markRank", mark.rank())
                    .setParameter("markTime", mark.time())
                    .setParameter("markId", mark.id());
        }
        return query.getResultList();
    }

    /** How many rows the whole list has, for a page that has none. */
    long total(long toolId, TopicQuery wanted, long viewer) {
        var query = em.createQuery(count(wanted), Long.class).setParameter("tool", toolId);
        if (wanted.only().asksWho()) {
            query.setParameter("viewer", viewer);
        }
        bind(query, wanted);
        return query.getSingleResult();
    }

    private static String count(TopicQuery wanted) {
        return (wanted.category() == null ? COUNT : COUNT_IN_CATEGORY) + filter(wanted);
    }

    private static String filter(TopicQuery wanted) {
        return (wanted.words().isEmpty()
                        ? ""
                        : " and c.kind = org.pendopo.contributions.ContributionKind.TOPIC"
                                + " and lower(c.title) like :words escape '\\'")
                + (wanted.category() == null ? "" : " and a.categoryId = :category")
                + wanted.only().condition();
    }

    private static void bind(Query query, TopicQuery wanted) {
        if (!wanted.words().isEmpty()) {
            query.setParameter("words", Like.containing(wanted.words()));
        }
        if (wanted.category() != null) {
            query.setParameter("category", wanted.category());
        }
    }
}
