package org.pendopo.forum;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.contributions.terms.Veil;
import org.pendopo.spaces.Access;

/** What is new to a member. */
interface News {
    EntityManager em();

    /**
     * Topics with something new since the member joined and last read them, of the topics of each forum in which
     * something happened lately; what is older than those has had its time.
     */
    @HQL("""
         select new org.pendopo.forum.NewTopic(
             c.id, c.title, c.language, s.title, s.slug,
             case when r.seenUpTo is null and c.createdAt > v.since and (c.authorId is null or c.authorId <> :viewer)
                  then true else false end,
             (select count(*) from Contribution x where x.rootId = c.id and
         """ + Veil.THREAD_LIFTED + """
                and x.state = org.pendopo.contributions.ContributionState.PUBLISHED
                and x.position > coalesce(r.seenUpTo, 0) and x.createdAt > v.since
                and (x.authorId is null or x.authorId <> :viewer)),
             a.lastAt)
         from Membership v
         join Space s on s.id = v.spaceId
         join Tool f on f.spaceId = s.id and f.kind = org.pendopo.spaces.ToolKind.FORUM and f.enabled
         join lateral (select b.topicId as id, b.lastAt as lastAt from TopicActivity b where b.toolId = f.id
                       order by b.lastAt desc, b.topicId desc limit :each) a
         join Contribution c on c.id = a.id
         left join ReadMark r on r.rootId = c.id and r.personId = :viewer
         where v.personId = :viewer and v.state = org.pendopo.spaces.MembershipState.ACTIVE
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED and a.lastAt > v.since
           and (r.seenUpTo is null and c.createdAt > v.since and (c.authorId is null or c.authorId <> :viewer)
                or
         """ + Veil.THREAD_LIFTED + """
                and exists (select 1 from Contribution y where y.rootId = c.id
                    and y.state = org.pendopo.contributions.ContributionState.PUBLISHED
                    and y.position > coalesce(r.seenUpTo, 0) and y.createdAt > v.since
                    and (y.authorId is null or y.authorId <> :viewer)))
         """ + " and " + Access.READABLE
            + " order by a.lastAt desc, c.id desc limit :max")
    List<NewTopic> of(long viewer, int each, int max);
}
