package org.pendopo.contributions.moves;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** The statements by which two threads that were one become one again. They run while both are held. */
interface Merges {
    EntityManager em();

    @HQL("select h.fromRootId from ThreadSplit h where h.rootId = :fresh")
    List<Long> origin(long fresh);

    /** Everything that stands in one of both now, in the order in which it was written. */
    @HQL("""
         select c.id from Contribution c where c.rootId = :root or c.rootId = :fresh or c.id = :fresh
         order by c.createdAt, c.id""")
    List<Long> all(long root, long fresh);

    /** Who had read everything has read everything; others go on where the first unread one stands. */
    default void marks(long root, long fresh) {
        run("""
            with place as (
              select id, root_id, position, row_number() over (order by created_at, id) as n
              from contribution where root_id in (:root, :fresh) or id = :fresh),
            reader as (
              select m.person_id, m.seen_up_to as here, coalesce(f.seen_up_to, -1) as there
              from read_mark m left join read_mark f on f.person_id = m.person_id and f.root_id = :fresh
              where m.root_id = :root)
            update read_mark m set seen_up_to = coalesce(
              (select min(p.n) - 1 from place p
               where p.position > case when p.root_id = :root then r.here else r.there end),
              (select count(*) from place))
            from reader r where r.person_id = m.person_id and m.root_id = :root""", root, fresh);
        run("delete from read_mark where root_id = :fresh and :root > 0", root, fresh);
    }

    /** Each gets back what it answered; what was written since stands below what it answers, two levels deep at most. */
    default void join(long root, long fresh) {
        run("""
            with place as (
              select id, row_number() over (order by created_at, id) as n
              from contribution where root_id in (:root, :fresh) or id = :fresh)
            update contribution c set version = c.version + 1, position = -p.n, root_id = :root,
                kind = 'POST', title = null,
                stance = case when c.id <> :fresh then c.stance else
                  (select s.stance from contribution_split_part s
                   where s.root_id = :fresh and s.contribution_id = :fresh) end,
                parent_id = coalesce(
                  (select s.parent_id from contribution_split_part s
                   where s.root_id = :fresh and s.contribution_id = c.id), c.parent_id)
            from place p where p.id = c.id""", root, fresh);
        run("update contribution set position = -position where root_id = :root and :fresh > 0", root, fresh);
        run("""
            update contribution c set parent_id = :root
            where c.root_id = :root and :fresh > 0 and c.parent_id <> :root
              and not exists (select 1 from contribution p where p.id = c.parent_id and p.root_id = :root)""", root, fresh);
        // Once for each level that it can be too deep.
        for (var level = 0; level < 2; level++) {
            run("""
                update contribution c set parent_id = p.parent_id from contribution p
                where p.id = c.parent_id and c.root_id = :root and :fresh > 0 and c.parent_id <> :root
                  and p.parent_id <> :root""", root, fresh);
        }
    }

    /** Followers of both follow the one; the tags of what is no topic any more go. */
    default void unite(long root, long fresh) {
        // What was split off further goes back to where it stood at the very first.
        run("""
            update contribution_split_part p set parent_id = s.parent_id
            from contribution_split_part s, contribution_split h
            where s.root_id = :fresh and s.contribution_id = p.contribution_id and :root > 0
              and h.root_id = p.root_id and h.from_root_id = :fresh""", root, fresh);
        run("""
            insert into contribution_follow (person_id, contribution_id, at)
            select f.person_id, :root, f.at from contribution_follow f where f.contribution_id = :fresh
            on conflict do nothing""", root, fresh);
        run("delete from contribution_follow where contribution_id = :fresh and :root > 0", root, fresh);
        run("delete from contribution_tag where contribution_id = :fresh and :root > 0", root, fresh);
        run("delete from contribution_split where root_id = :fresh and :root > 0", root, fresh);
        run("update contribution_split set from_root_id = :root where from_root_id = :fresh", root, fresh);
    }

    default void run(String sql, long root, long fresh) {
        em().createNativeQuery(sql)
                .setParameter("root", root)
                .setParameter("fresh", fresh)
                .executeUpdate();
    }
}
