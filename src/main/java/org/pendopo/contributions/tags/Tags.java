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

    /** The tags of one contribution change one after the other, and none while a tag gets another name. */
    default void queue(long contribution) {
        em().createNativeQuery("""
                        with renames as materialized (
                          select 1 from pg_advisory_xact_lock_shared(hashtextextended('tag renames', 0)))
                        select 1 from renames, pg_advisory_xact_lock(hashtextextended('tags ' || :contribution, 0))""", Integer.class)
                .setParameter("contribution", contribution)
                .getSingleResult();
    }

    /** Nothing happens when it is there, as by a tag that gets another name at the same moment. */
    @HQL("insert into TagUse (contributionId, tag) values (:contribution, :tag) on conflict do nothing")
    int add(long contribution, String tag);

    @HQL("delete from TagUse u where u.contributionId = :contribution")
    int clear(long contribution);

    /** Whose tags the person may change because they keep order there. */
    String KEPT = """
            u.contributionId in (
              select c.id from Contribution c join Space s on s.id = c.spaceId join Membership m on m.spaceId = s.id
              where m.personId = :person and m.state = org.pendopo.spaces.MembershipState.ACTIVE
                and m.role in (org.pendopo.spaces.Role.OWNER, org.pendopo.spaces.Role.MANAGER,
                               org.pendopo.spaces.Role.MODERATOR)
                and s.status in (org.pendopo.spaces.SpaceStatus.DRAFT, org.pendopo.spaces.SpaceStatus.OPEN))
            """;

    @HQL("select count(u) from TagUse u where u.tag = :tag and " + KEPT)
    long reach(String tag, long person);

    @HQL(
            "insert into TagUse (contributionId, tag) select u.contributionId, :fresh from TagUse u where u.tag = :tag and "
                    + KEPT + " on conflict do nothing")
    int spread(String tag, String fresh, long person);

    @HQL("delete from TagUse u where u.tag = :tag and " + KEPT)
    int drop(String tag, long person);

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
