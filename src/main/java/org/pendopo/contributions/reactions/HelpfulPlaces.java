package org.pendopo.contributions.reactions;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Where replies stand when the most helpful come first: those that somebody found helpful, then the others. */
interface HelpfulPlaces {
    EntityManager em();

    @HQL("""
         select q.contributionId from ReactionTally q
         where q.parentId = :parent and q.bound > 0.0 and (q.bound, q.position) < (:bound, :place)
         order by q.bound desc, q.position desc limit :max""")
    List<Long> helpfulBelow(long parent, double bound, int place, int max);

    @HQL("""
         select q.contributionId from ReactionTally q
         where q.parentId = :parent and q.bound > 0.0 and (q.bound, q.position) > (:bound, :place)
         order by q.bound, q.position limit :max""")
    List<Long> helpfulAbove(long parent, double bound, int place, int max);

    /** Asked row by row, along the index of the places: as "not exists" the whole thread would be joined and sorted. */
    @HQL("""
         select c.id from Contribution c
         where c.parentId = :parent and c.position < :place
           and coalesce((select q.bound from ReactionTally q where q.contributionId = c.id), 0.0) = 0.0
         order by c.position desc limit :max""")
    List<Long> othersBelow(long parent, int place, int max);

    @HQL("""
         select c.id from Contribution c
         where c.parentId = :parent and c.position > :place
           and coalesce((select q.bound from ReactionTally q where q.contributionId = c.id), 0.0) = 0.0
         order by c.position limit :max""")
    List<Long> othersAbove(long parent, int place, int max);
}
