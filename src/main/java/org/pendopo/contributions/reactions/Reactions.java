package org.pendopo.contributions.reactions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.processing.HQL;

/** All reactions and their tallies. */
interface Reactions {
    EntityManager em();

    /** @return 1, or 0 when the person did so already */
    @HQL("""
         insert into Reaction (contributionId, personId, kind, at) values (:contribution, :person, :kind, :at)
         on conflict do nothing""")
    int add(long contribution, long person, ReactionKind kind, Instant at);

    @HQL("delete from Reaction r where r.contributionId = :contribution and r.personId = :person and r.kind = :kind")
    int remove(long contribution, long person, ReactionKind kind);

    @HQL("delete from Reaction r where r.contributionId = :contribution and r.personId = :person")
    int removeAll(long contribution, long person);

    @HQL("select distinct r.contributionId from Reaction r where r.personId = :person order by r.contributionId")
    List<Long> reactedBy(long person);

    @HQL("select r.kind from Reaction r where r.contributionId = :contribution and r.personId = :person")
    List<ReactionKind> of(long contribution, long person);

    @HQL("""
         insert into ReactionTally
             (contributionId, parentId, position, agree, thanks, explained, thought, reactors, helpful, bound)
         select c.id, c.parentId, c.position, 0, 0, 0, 0, 0, 0, 0.0 from Contribution c where c.id = :contribution
         on conflict do nothing""")
    int begin(long contribution);

    /**
     * It stands where it stands until the transaction ends: who moves it waits, and who is moving it is waited for, so that
     * what is counted is counted in its place.
     */
    default void keepInPlace(long contribution) {
        em().createNativeQuery("select 1 from contribution where id = :contribution for share", Integer.class)
                .setParameter("contribution", contribution)
                .getResultList();
    }

    /** As it is now: it may have been read before somebody else's change, which the lock alone does not show. */
    default ReactionTally locked(long contribution) {
        var tally = Objects.requireNonNull(em().find(ReactionTally.class, contribution));
        em().refresh(tally, LockModeType.PESSIMISTIC_WRITE);
        return tally;
    }
}
