package org.pendopo.contributions.moves;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.spaces.Access;

/** The statements by which one thread becomes two. They run one after the other while the thread is held. */
interface Splits {
    EntityManager em();

    /** Those that were chosen and are there for everybody, in their order. */
    @HQL("""
         select c.id from Contribution c where c.rootId = :root and c.id in :chosen
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED order by c.position""")
    List<Long> chosen(long root, Collection<Long> chosen);

    /** What they reply to. */
    @HQL("select distinct c.parentId from Contribution c where c.id in :chosen")
    List<Long> above(Collection<Long> chosen);

    /** With the replies to them. */
    @HQL("""
         select c.id from Contribution c where c.rootId = :root and (c.id in :chosen or c.parentId in :chosen)
         order by c.position""")
    List<Long> branches(long root, Collection<Long> chosen);

    /** Those that the viewer may read: the other half can have gone to another space since. */
    @HQL("""
         select new org.pendopo.contributions.moves.SplitLink(c.id, c.title, c.language,
             case when h.rootId = :root then true else false end)
         from ThreadSplit h
         join Contribution c on c.id = case when h.rootId = :root then h.fromRootId else h.rootId end
         join Space s on s.id = c.spaceId
         where (h.rootId = :root or h.fromRootId = :root)
           and c.state = org.pendopo.contributions.ContributionState.PUBLISHED
         and\s""" + Access.READABLE + " order by c.id limit 20")
    List<SplitLink> links(long root, long viewer);

    /** What each of them answered, and how it stood to that, so that it can be put back. */
    default void remember(long root, long fresh, List<Long> moved) {
        run("""
            insert into contribution_split_part (root_id, contribution_id, parent_id, stance)
            select :fresh, id, parent_id, stance from contribution where id in (:moved) and root_id = :root""", root, fresh, moved);
    }

    /** How far people had read goes along into both halves. */
    default void marks(long root, long fresh, List<Long> moved) {
        run("""
            insert into read_mark (person_id, root_id, seen_up_to)
            select m.person_id, :fresh, (select count(*) from contribution c
                                         where c.id in (:moved) and c.id <> :fresh and c.position <= m.seen_up_to)
            from read_mark m join contribution n on n.id = :fresh
            where m.root_id = :root and m.seen_up_to >= n.position
            on conflict do nothing""", root, fresh, moved);
        run("""
            update read_mark m set seen_up_to = m.seen_up_to - (
              select count(*) from contribution c where c.id in (:moved) and c.position <= m.seen_up_to)
            where m.root_id = :root and :fresh > 0""", root, fresh, moved);
    }

    default void part(long root, long fresh, List<Long> moved) {
        run("""
            update contribution c set version = c.version + 1, root_id = :fresh,
                parent_id = case when c.parent_id in (:moved) then c.parent_id else :fresh end, position = n.place
            from (select id, row_number() over (order by position) as place from contribution
                  where id in (:moved) and id <> :fresh) n
            where n.id = c.id and c.root_id = :root""", root, fresh, moved);
        // The key of the places is asked row by row: they pass through places that nobody has.
        run("""
            update contribution c set version = c.version + 1, position = -n.place
            from (select id, row_number() over (order by position) as place from contribution where root_id = :root) n
            where n.id = c.id and c.position <> n.place and :fresh > 0 and c.id not in (:moved)""", root, fresh, moved);
        run("""
            update contribution set position = -position
            where root_id = :root and position < 0 and :fresh > 0 and id not in (:moved)""", root, fresh, moved);
    }

    default void begin(long fresh, String title) {
        em().createNativeQuery("""
                        update contribution set version = version + 1, kind = 'TOPIC', title = :title, stance = null,
                            root_id = null, parent_id = null, position = 0
                        where id = :fresh""")
                .setParameter("fresh", fresh)
                .setParameter("title", title)
                .executeUpdate();
    }

    /** The tallies of those that lost or gained replies, counted anew. */
    default void count(long root, long fresh, List<Long> moved) {
        run("""
            insert into thread_tally (root_id, replies, last_reply_at, last_position)
            select id, 0, created_at, 0 from contribution where id = :fresh and id in (:moved) and :root > 0
            on conflict do nothing""", root, fresh, moved);
        run("""
            update thread_tally t set
              replies = (select count(*) from contribution c
                         where c.state = 'PUBLISHED' and (c.root_id = t.root_id or c.parent_id = t.root_id)),
              last_position = (select coalesce(max(c.position), 0) from contribution c where c.root_id = t.root_id),
              last_reply_id = (select max(c.id) from contribution c
                               where c.state = 'PUBLISHED' and (c.root_id = t.root_id or c.parent_id = t.root_id))
            where t.root_id in (:moved) and :root > 0 and :fresh > 0""", root, fresh, moved);
        run("""
            update reaction_tally q set parent_id = c.parent_id, position = c.position from contribution c
            where c.id = q.contribution_id and (c.id in (:moved) or c.root_id in (:root, :fresh))""", root, fresh, moved);
        run("""
            insert into contribution_follow (person_id, contribution_id, at)
            select f.person_id, :fresh, f.at from contribution_follow f
            where f.contribution_id = :root and f.person_id in (
              select author_id from contribution where id in (:moved))
            on conflict do nothing""", root, fresh, moved);
    }

    default void run(String sql, long root, long fresh, List<Long> moved) {
        em().createNativeQuery(sql)
                .setParameter("root", root)
                .setParameter("fresh", fresh)
                .setParameter("moved", moved)
                .executeUpdate();
    }
}
