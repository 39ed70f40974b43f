package org.pendopo.contributions.follow;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.spaces.Access;

/** All follows. */
interface Follows {
    EntityManager em();

    /** @return 1, or 0 when the person follows it already */
    @HQL("""
         insert into Follow (personId, contributionId, at) values (:person, :contribution, :at)
         on conflict do nothing""")
    int add(long person, long contribution, Instant at);

    @HQL("delete from Follow f where f.personId = :person and f.contributionId = :contribution")
    int remove(long person, long contribution);

    @HQL("delete from Follow f where f.personId = :person")
    int endAll(long person);

    @HQL("select count(f) from Follow f where f.personId = :person and f.contributionId = :contribution")
    long count(long person, long contribution);

    /** Newest first; what the person may not read any more is left out. */
    @HQL("""
            select new org.pendopo.contributions.follow.FollowedRow(
                c.id, c.kind, c.title, c.language, s.title, s.slug, f.at)
            from Follow f
            join Contribution c on c.id = f.contributionId
            join Space s on s.id = c.spaceId
            where f.personId = :viewer and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
              and (f.at, c.id) < (:at, :id)
            """ + "and " + Access.READABLE + " order by f.at desc, c.id desc limit :max")
    List<FollowedRow> followed(long viewer, Instant at, long id, int max);

    @HQL("select f.personId from Follow f where f.contributionId = :contribution order by f.personId")
    List<Long> of(long contribution);
}
