package org.pendopo.proposals.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/**
 * Moves supports, followers and counts when proposals become one, and back. A support remembers whether it was given to
 * the proposal itself; so whatever is undone and in which order, each person counts once and everything returns.
 */
@ApplicationScoped
class Unite {
    @Inject
    EntityManager em;

    /** Nobody else counts at these two until this transaction ends; always what becomes part first. */
    void lock(long from, long into) {
        for (var id : new long[] {from, into}) {
            em.createNativeQuery("select supports from proposal_tally where proposal_id = ?1 for update", Integer.class)
                    .setParameter(1, id)
                    .getResultList();
        }
    }

    void join(ProposalMerge merge) {
        run(
                "insert into merged_support (merge_id, person_id, at, given)"
                        + " select :merge, person_id, at, given from proposal_support where proposal_id = :gone",
                merge);
        var more = run(
                "insert into proposal_support (proposal_id, person_id, at, given)"
                        + " select :into, person_id, at, false from merged_support where merge_id = :merge"
                        + " on conflict do nothing",
                merge);
        run("delete from proposal_support where proposal_id = :gone", merge);
        run("update proposal_tally set supports = 0 where proposal_id = :gone", merge);
        count(merge.getIntoId(), more);
        run(
                "update proposal_tally set comments = comments + (select comments from proposal_tally where proposal_id = :gone)"
                        + " where proposal_id = :into",
                merge);
        follow(merge);
    }

    void part(ProposalMerge merge) {
        var back = run(
                "insert into proposal_support (proposal_id, person_id, at, given)"
                        + " select :gone, person_id, at, given from merged_support where merge_id = :merge",
                merge);
        count(merge.getFromId(), back);
        // Who gave it there too, or came with another one that is still part, goes on supporting it.
        var less = run("""
                delete from proposal_support s where s.proposal_id = :into and not s.given
                  and exists (select from merged_support g where g.merge_id = :merge and g.person_id = s.person_id)
                  and not exists (select from merged_support o join proposal_merge m on m.id = o.merge_id
                    where o.person_id = s.person_id and m.into_id = :into and m.undone_at is null and m.id <> :merge)""", merge);
        count(merge.getIntoId(), -less);
        run("delete from merged_support where merge_id = :merge", merge);
        run(
                "update proposal_tally set comments = comments - (select comments from proposal_tally where proposal_id = :gone)"
                        + " where proposal_id = :into",
                merge);
        unfollow(merge);
    }

    private void follow(ProposalMerge merge) {
        em.createNativeQuery("insert into contribution_follow (person_id, contribution_id, at)"
                        + " select person_id, ?2, ?3 from contribution_follow where contribution_id = ?1"
                        + " on conflict do nothing")
                .setParameter(1, merge.getFromId())
                .setParameter(2, merge.getIntoId())
                .setParameter(3, merge.getAt())
                .executeUpdate();
    }

    // Those who began to follow by this very merge; their following of the part was never touched.
    private void unfollow(ProposalMerge merge) {
        em.createNativeQuery("""
                delete from contribution_follow f where f.contribution_id = ?2 and f.at = ?3
                  and exists (select from contribution_follow a
                    where a.contribution_id = ?1 and a.person_id = f.person_id)
                  and not exists (select from proposal_merge m join contribution_follow a on a.contribution_id = m.from_id
                    where m.into_id = ?2 and m.undone_at is null and m.from_id <> ?1 and a.person_id = f.person_id)""")
                .setParameter(1, merge.getFromId())
                .setParameter(2, merge.getIntoId())
                .setParameter(3, merge.getAt())
                .executeUpdate();
    }

    private void count(long proposal, int by) {
        em.createNativeQuery("update proposal_tally set supports = supports + ?2 where proposal_id = ?1")
                .setParameter(1, proposal)
                .setParameter(2, by)
                .executeUpdate();
    }

    private int run(String sql, ProposalMerge merge) {
        var query = em.createNativeQuery(sql);
        bind(query, sql, "merge", merge.getId());
        bind(query, sql, "gone", merge.getFromId());
        bind(query, sql, "into", merge.getIntoId());
        return query.executeUpdate();
    }

    private static void bind(Query query, String sql, String name, long id) {
        if (sql.contains(":" + name)) {
            query.setParameter(name, id);
        }
    }
}
