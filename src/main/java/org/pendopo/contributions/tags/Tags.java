package org.pendopo.contributions.tags;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.spaces.Access;

/** All tags. */
interface Tags {
    String SHOWN = """
            from TagUse u
            join Contribution c on c.id = u.contributionId
            join Space s on s.id = c.spaceId
            where c.state = org.pendopo.contributions.ContributionState.PUBLISHED and
            """ + Access.READABLE;

    String ROW = """
            select new org.pendopo.contributions.tags.TagRow(
                c.id, c.kind, c.title, c.language, s.title, s.slug, c.createdAt)
            """ + SHOWN + " and u.tag = :tag";

    EntityManager em();

    /** The tags of one contribution change one after the other. */
    default void queue(long contribution) {
        em().createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('tags ' || :contribution, 0))",
                        Integer.class)
                .setParameter("contribution", contribution)
                .getSingleResult();
    }

    default void add(long contribution, String tag) {
        em().persist(new TagUse(contribution, tag));
    }

    @HQL("delete from TagUse u where u.contributionId = :contribution")
    int clear(long contribution);

    @HQL("select u.tag from TagUse u where u.contributionId = :contribution order by u.tag")
    List<String> of(long contribution);

    @HQL(ROW + " and c.id < :before order by c.id desc limit :max")
    List<TagRow> older(String tag, long viewer, long before, int max);

    @HQL(ROW + " and c.id > :after order by c.id limit :max")
    List<TagRow> newer(String tag, long viewer, long after, int max);

    @HQL("select count(*) " + SHOWN + " and u.tag = :tag")
    long count(String tag, long viewer);

    @HQL("select new org.pendopo.contributions.tags.UsedTag(u.tag, count(*)) " + SHOWN
            + " group by u.tag order by count(*) desc, u.tag limit :max")
    List<UsedTag> most(long viewer, int max);
}
