package org.pendopo.forum;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Who has which one topic where everybody opens one. The key of the table is the rule. */
interface OwnTopics {
    EntityManager em();

    @HQL("select r.oneEach from ForumRules r where r.toolId = :tool")
    List<Boolean> ofForum(long tool);

    @HQL("select k.oneEach from ForumCategory k where k.id = :category")
    List<Boolean> ofCategory(long category);

    default boolean isOneEach(long tool, @Nullable Long category) {
        return category == null
                ? ofForum(tool).contains(true)
                : ofCategory(category).contains(true);
    }

    @HQL("""
         insert into ForumRules (toolId, oneEach) values (:tool, :oneEach)
         on conflict (toolId) do update set oneEach = excluded.oneEach""")
    int setForum(long tool, boolean oneEach);

    @HQL("update ForumCategory k set k.oneEach = :oneEach where k.id = :category and k.toolId = :tool")
    int setCategory(long tool, long category, boolean oneEach);

    /** @return 0 if the person has one already */
    default int take(long topic, long tool, @Nullable Long category, long person) {
        em().flush();
        return em().createNativeQuery("""
                insert into forum_own_topic (topic_id, tool_id, category_id, person_id)
                values (:topic, :tool, nullif(cast(:category as bigint), 0), :person) on conflict do nothing""")
                .setParameter("topic", topic)
                .setParameter("tool", tool)
                // A parameter that is null has no type.
                .setParameter("category", category == null ? 0L : category)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** The topic that counts for the same person where this one, which does not count, would stand beside it. */
    @HQL("""
         select o.topicId from OwnTopic o join Topic t on t.id = :topic join Contribution c on c.id = t.id
         where o.toolId = t.toolId and o.personId = c.authorId and o.topicId <> t.id
           and (o.categoryId is null or o.categoryId = t.categoryId)
           and not exists (select 1 from OwnTopic x where x.topicId = t.id)""")
    List<Long> insteadOf(long topic);

    @HQL("delete from OwnTopic o where o.topicId = :topic")
    int leave(long topic);

    /** A topic that was moved counts where it stands now. */
    @HQL("delete from OwnTopic o where o.topicId = :topic and (o.toolId <> :tool or o.categoryId <> :category)")
    int leaveFor(long topic, long tool, long category);

    /** Those who opened some before have the first of them; who teaches or manages may open as many as they like. */
    default void gather(long tool, @Nullable Long category) {
        em().createNativeQuery("""
                insert into forum_own_topic (topic_id, tool_id, category_id, person_id)
                select distinct on (c.author_id) t.id, t.tool_id, nullif(cast(:category as bigint), 0), c.author_id
                from forum_topic t join contribution c on c.id = t.id
                left join membership m on m.space_id = c.space_id and m.person_id = c.author_id
                where t.tool_id = :tool and (cast(:category as bigint) = 0 or t.category_id = :category)
                  and c.author_id is not null and c.state <> 'HIDDEN' and coalesce(m.role, '') not in ('OWNER', 'MANAGER')
                order by c.author_id, t.id on conflict do nothing""")
                .setParameter("tool", tool)
                // A parameter that is null has no type.
                .setParameter("category", category == null ? 0L : category)
                .executeUpdate();
    }

    @HQL("delete from OwnTopic o where o.toolId = :tool")
    int scatter(long tool);
}
