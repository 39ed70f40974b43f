package org.pendopo.forum;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** The categories of all forums. */
interface Categories {
    EntityManager em();

    default void add(ForumCategory category) {
        em().persist(category);
    }

    default void remove(ForumCategory category) {
        em().remove(category);
    }

    /** Changes to the categories of one forum come one after the other. */
    default void queue(long tool) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('forum categories ' || :tool, 0))",
                        Integer.class)
                .setParameter("tool", tool)
                .getSingleResult();
    }

    /** Nothing for a category of another forum. */
    default Optional<ForumCategory> in(long tool, long id) {
        return in(tool, id, LockModeType.NONE);
    }

    default Optional<ForumCategory> in(long tool, long id, LockModeType lock) {
        return Optional.ofNullable(em().find(ForumCategory.class, id, lock)).filter(k -> k.getToolId() == tool);
    }

    @HQL("from ForumCategory k where k.toolId = :tool order by k.position, k.id")
    List<ForumCategory> of(long tool);

    /** With how many topics each has that everybody sees: all but the few that are hidden or withdrawn. */
    @HQL("""
         select new org.pendopo.forum.CategoryRow(k.id, k.title,
             (select count(*) from TopicActivity a where a.categoryId = k.id)
             - (select count(*) from Contribution c join TopicActivity b on b.topicId = c.id
                where c.toolId = :tool and c.kind = org.pendopo.contributions.ContributionKind.TOPIC
                  and c.state <> org.pendopo.contributions.ContributionState.PUBLISHED and b.categoryId = k.id),
             k.oneEach)
         from ForumCategory k where k.toolId = :tool order by k.position, k.id""")
    List<CategoryRow> shown(long tool);

    /** With how many topics each has, also hidden and withdrawn ones, which still name it. */
    @HQL("""
         select new org.pendopo.forum.CategoryRow(k.id, k.title, count(t.id), k.oneEach)
         from ForumCategory k left join Topic t on t.categoryId = k.id
         where k.toolId = :tool group by k.id, k.title, k.position, k.oneEach order by k.position, k.id""")
    List<CategoryRow> all(long tool);

    default @Nullable Long titled(long tool, String title) {
        return titledRows(tool, title).stream().findFirst().orElse(null);
    }

    @HQL("select k.id from ForumCategory k where k.toolId = :tool and lower(k.title) = lower(:title)")
    List<Long> titledRows(long tool, String title);

    @HQL("update Topic t set t.categoryId = :to where t.categoryId = :from")
    int moveTopics(long from, long to);

    @HQL("update TopicActivity a set a.categoryId = :to where a.categoryId = :from")
    int moveActivity(long from, long to);

    @HQL("select count(t) from Topic t where t.categoryId = :category")
    long uses(long category);
}
