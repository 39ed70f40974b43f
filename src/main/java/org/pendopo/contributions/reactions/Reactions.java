package org.pendopo.contributions.reactions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
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

    @HQL("select r.kind from Reaction r where r.contributionId = :contribution and r.personId = :person")
    List<ReactionKind> of(long contribution, long person);

    @HQL("""
         insert into ReactionTally
             (contributionId, parentId, position, agree, thanks, explained, thought, reactors, helpful, bound)
         select c.id, c.parentId, c.position, 0, 0, 0, 0, 0, 0, 0.0 from Contribution c where c.id = :contribution
         on conflict do nothing""")
    int begin(long contribution);

    default ReactionTally locked(long contribution) {
        return Objects.requireNonNull(em().find(ReactionTally.class, contribution, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What stands beside each of several contributions for one reader; 0 for a visitor. */
    @HQL("""
         select new org.pendopo.contributions.reactions.BesideRow(
             c.id, t,
             (select coalesce(sum(case r.kind when org.pendopo.contributions.reactions.ReactionKind.AGREE then 1
                                              when org.pendopo.contributions.reactions.ReactionKind.THANKS then 2
                                              when org.pendopo.contributions.reactions.ReactionKind.EXPLAINED then 4
                                              else 8 end), 0)
              from Reaction r where r.contributionId = c.id and r.personId = :viewer),
             f.at,
             (select listagg(g.tag, ' ') within group (order by g.tag) from TagUse g where g.contributionId = c.id))
         from Contribution c
         left join ReactionTally t on t.contributionId = c.id
         left join Follow f on f.contributionId = c.id and f.personId = :viewer
         where c.id in :ids""")
    List<BesideRow> beside(Collection<Long> ids, long viewer);
}
