package org.pendopo.contributions.tags;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;

/** All tags that got other names. */
interface Renames {
    EntityManager em();

    /** One renaming after the other, and nobody changes tags meanwhile; see {@link Tags#queue}. */
    default void queue() {
        em().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('tag renames', 0))", Integer.class)
                .getSingleResult();
    }

    default Optional<TagRename> find(long id) {
        return Optional.ofNullable(em().find(TagRename.class, id));
    }

    /** Written at once, for the uses refer to it. */
    default long keep(TagRename rename) {
        em().persist(rename);
        em().flush();
        return rename.getId();
    }

    @HQL("""
         insert into RenamedUse (renameId, contributionId, bothNames)
         select :rename, u.contributionId,
           (select count(b) from TagUse b where b.contributionId = u.contributionId and b.tag = :fresh)
         from TagUse u where u.tag = :tag and\s""" + Tags.KEPT)
    int keepUses(long rename, String tag, String fresh, long person);

    @HQL("""
         select new org.pendopo.contributions.tags.RenamedTag(r.id, r.tag, r.fresh, r.uses, p.name, r.renamedAt,
           (select count(u) from RenamedUse u where u.renameId = r.id and u.undoneAt is null and\s""" + Tags.KEPT + """
         ), instant)
         from TagRename r join Person p on p.id = r.renamedBy
         where exists (select 1 from RenamedUse u where u.renameId = r.id and\s""" + Tags.KEPT + """
         ) order by r.renamedAt desc, r.id desc limit :max""")
    List<RenamedTag> latest(long person, int max);

    /** How many of its texts the person keeps in order. */
    @HQL("select count(u) from RenamedUse u where u.renameId = :rename and " + Tags.KEPT)
    long kept(long rename, long person);

    @HQL("select count(u) from RenamedUse u where u.renameId = :rename and u.undoneAt is null and " + Tags.KEPT)
    long open(long rename, long person);

    /** Which texts still have the new name, and room for the old one beside it if they had both. */
    String STILL = """
            u.renameId = :rename and u.undoneAt is null
            and exists (select 1 from TagUse n where n.contributionId = u.contributionId and n.tag = :fresh)
            and (u.bothNames = 0
                 or (select count(n) from TagUse n where n.contributionId = u.contributionId) < 5) and\s""" + Tags.KEPT;

    @HQL("insert into TagUse (contributionId, tag) select u.contributionId, :tag from RenamedUse u where " + STILL
            + " on conflict do nothing")
    int giveBack(long rename, String tag, String fresh, long person);

    @HQL("delete from TagUse x where x.tag = :fresh and x.contributionId in ("
            + "select u.contributionId from RenamedUse u where u.renameId = :rename and u.undoneAt is null"
            + " and u.bothNames = 0 and " + Tags.KEPT + ")")
    int takeAway(long rename, String fresh, long person);

    @HQL("update RenamedUse u set u.undoneBy = :person, u.undoneAt = :at"
            + " where u.renameId = :rename and u.undoneAt is null and " + Tags.KEPT)
    int undone(long rename, long person, Instant at);
}
