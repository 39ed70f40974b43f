package org.pendopo.contributions.follow;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

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

    @HQL("select f.personId from Follow f where f.contributionId = :contribution order by f.personId")
    List<Long> of(long contribution);
}
