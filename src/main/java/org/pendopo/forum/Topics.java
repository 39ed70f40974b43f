package org.pendopo.forum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** All topics, one at a time, and what is new in them. */
interface Topics {
    EntityManager em();

    default void add(Topic topic, Instant openedAt) {
        em().persist(topic);
        em().persist(new TopicActivity(topic, openedAt));
    }

    /** It is no topic any more; what it says stays. */
    default void remove(long id) {
        em().flush();
        for (var table : List.of("forum_accepted", "forum_own_topic", "forum_activity")) {
            run("delete from " + table + " where topic_id = :id", id);
        }
        run("delete from forum_topic where id = :id", id);
    }

    default void run(String sql, long id) {
        em().createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }

    /** Nobody else changes it until this transaction ends. */
    default Optional<Topic> locked(long id) {
        return Optional.ofNullable(em().find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Others may read it too, but nobody changes it until this transaction ends. */
    default Optional<Topic> shared(long id) {
        return Optional.ofNullable(em().find(Topic.class, id, LockModeType.PESSIMISTIC_READ));
    }

    default @Nullable ForumTool forum(long id) {
        return forumRows(id).stream().findFirst().orElse(null);
    }

    @HQL("""
         select new org.pendopo.forum.ForumTool(f.id, f.spaceId) from Tool f
         where f.id = :id and f.kind = org.pendopo.spaces.ToolKind.FORUM and f.enabled""")
    List<ForumTool> forumRows(long id);

    /** Those whose forum is switched on. */
    default @Nullable TopicSpot spot(long id) {
        return spotRows(id).stream().findFirst().orElse(null);
    }

    @HQL("""
         select new org.pendopo.forum.TopicSpot(c.id, c.spaceId, c.toolId)
         from Topic t join Contribution c on c.id = t.id join Tool k on k.id = t.toolId
         where t.id = :id and k.enabled""")
    List<TopicSpot> spotRows(long id);

    /** Of a topic that everybody sees. */
    @HQL("""
         select c.title from Contribution c
         where c.id = :id and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    List<String> titleOf(long id);

    @HQL("""
         select m.personId from Membership m
         where m.spaceId = :space and m.state = org.pendopo.spaces.MembershipState.ACTIVE and m.personId <> :person""")
    List<Long> membersBut(long space, long person);

    /** What began the thread in which a contribution stands; 0 if there is no such contribution. */
    @HQL("select coalesce(max(coalesce(c.rootId, c.id)), 0L) from Contribution c where c.id = :id")
    long threadOf(long id);

    default @Nullable WholeTopic whole(long id) {
        return wholeRows(id).stream().findFirst().orElse(null);
    }

    @HQL("""
         select new org.pendopo.forum.WholeTopic(
             t, n.replies, a.lastAt, c.title, c.language, c.state, c.createdAt,
             c.authorId, p.handle, p.name, p.ageBand, w.state, c.authorLabel, k.title,
             s.id, s.slug, s.title, s.language, s.kind, s.audience, f.slug, f.title,
             new org.pendopo.contributions.terms.Terms(
                coalesce(g.answerFirst, false), coalesce(g.pseudonymous, false), coalesce(g.knownToModerators, false),
                g.answersDue, g.repliesDue, coalesce(g.closedAfter, false)),
             ar.id,
             (select count(distinct x.authorId) from Contribution x where x.rootId = t.id
                and x.state = org.pendopo.contributions.ContributionState.PUBLISHED
                and (c.authorId is null or x.authorId <> c.authorId)))
         from Topic t
         join TopicActivity a on a.topicId = t.id
         join ThreadTally n on n.rootId = t.id
         join Contribution c on c.id = t.id
         join Space s on s.id = c.spaceId
         join Tool f on f.id = t.toolId
         left join Person p on p.id = c.authorId
         left join Membership w on w.spaceId = c.spaceId and w.personId = c.authorId
         left join ForumCategory k on k.id = t.categoryId
         left join ThreadTerms g on g.rootId = t.id
         left join AcceptedAnswer ac on ac.topicId = t.id
         left join Contribution ar on ar.id = ac.replyId and ar.rootId = t.id
              and ar.state = org.pendopo.contributions.ContributionState.PUBLISHED
         where t.id = :id and f.enabled""")
    List<WholeTopic> wholeRows(long id);

    @HQL("update TopicActivity a set a.pinned = :pinned where a.topicId = :topic")
    int pinned(long topic, int pinned);

    /** An answer that does not stand in the topic any more does not settle it, until it is back. */
    default void setAside(long id) {
        run("""
            with gone as (
              delete from forum_accepted w where w.topic_id = :id
                and not exists (select 1 from contribution c where c.id = w.reply_id and c.root_id = w.topic_id)
              returning w.topic_id, w.reply_id, w.accepted_by, w.accepted_at)
            insert into forum_accepted_away (topic_id, reply_id, accepted_by, accepted_at)
            select topic_id, reply_id, accepted_by, accepted_at from gone on conflict do nothing""", id);
    }

    /** What had settled it before it went settles it again, unless another answer has been accepted since. */
    default void acceptAgain(long id) {
        run("""
            with back as (
              delete from forum_accepted_away w using contribution c
              where w.topic_id = :id and c.id = w.reply_id and c.root_id = w.topic_id
              returning w.topic_id, w.reply_id, w.accepted_by, w.accepted_at, c.parent_id)
            insert into forum_accepted (topic_id, reply_id, accepted_by, accepted_at)
            select topic_id, reply_id, accepted_by, accepted_at from back
            where parent_id = topic_id order by accepted_at desc limit 1
            on conflict do nothing""", id);
    }

    @HQL("update TopicActivity a set a.toolId = :tool, a.categoryId = :category where a.topicId = :topic")
    int placed(long topic, long tool, @Nullable Long category);

    /** The forums of the spaces in which somebody keeps order, and which take topics. */
    @HQL("""
         select new org.pendopo.forum.MoveTarget(f.id, s.id, s.title, f.title, s.language, s.kind, s.audience)
         from Membership m
         join Space s on s.id = m.spaceId
         join Tool f on f.spaceId = s.id and f.kind = org.pendopo.spaces.ToolKind.FORUM and f.enabled
         where m.personId = :person and m.state = org.pendopo.spaces.MembershipState.ACTIVE
           and m.role in (org.pendopo.spaces.Role.MODERATOR, org.pendopo.spaces.Role.MANAGER,
                          org.pendopo.spaces.Role.OWNER)
           and s.status = org.pendopo.spaces.SpaceStatus.OPEN
         order by s.title, f.id limit 100""")
    List<MoveTarget> targets(long person);

    /**
     * When it was last replied to, by the replies that everybody sees. Who has to answer first must not learn that others
     * did, and where peers go by other names no list tells who wrote last: such topics say nothing of it, to nobody.
     */
    @HQL("""
         update TopicActivity a
         set a.lastReplyId = (select c.id from Contribution c where c.rootId = :topic
                 and not exists (select 1 from ThreadTerms g where g.rootId = :topic and (g.answerFirst or g.pseudonymous))
                 and c.state = org.pendopo.contributions.ContributionState.PUBLISHED order by c.position desc limit 1),
             a.lastAt = coalesce((select c.createdAt from Contribution c where c.rootId = :topic
                 and not exists (select 1 from ThreadTerms g where g.rootId = :topic and g.answerFirst)
                 and c.state = org.pendopo.contributions.ContributionState.PUBLISHED order by c.position desc limit 1),
                 a.openedAt)
         where a.topicId = :topic""")
    int recount(long topic);

    @HQL("""
         select new org.pendopo.forum.ForumTally(c.toolId, count(*)) from Contribution c
         where c.toolId in :tools and c.kind = org.pendopo.contributions.ContributionKind.TOPIC
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED group by c.toolId""")
    List<ForumTally> shown(Collection<Long> tools);

    /** What those in charge of a space began in its forum, the first first. */
    @HQL("""
         select new org.pendopo.forum.BegunTopic(c.authorId, c.writtenAs, c.organisationId, c.title, c.text, c.language,
           t.categoryId, t.pinnedAt is not null, t.type, coalesce(g.answerFirst, false), coalesce(g.pseudonymous, false),
           coalesce(g.knownToModerators, false))
         from Topic t join Contribution c on c.id = t.id left join ThreadTerms g on g.rootId = t.id
         join Membership m on m.spaceId = c.spaceId and m.personId = c.authorId
         where t.toolId = :tool and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
           and m.state = org.pendopo.spaces.MembershipState.ACTIVE and m.role in (org.pendopo.spaces.Role.OWNER,
             org.pendopo.spaces.Role.MANAGER, org.pendopo.spaces.Role.MODERATOR)
           and (:pinnedOnly = false or t.pinnedAt is not null)
         order by c.id""")
    List<BegunTopic> begunByTeam(long tool, boolean pinnedOnly);
}
