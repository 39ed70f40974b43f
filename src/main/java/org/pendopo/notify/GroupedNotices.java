package org.pendopo.notify;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.spaces.Access;

/** Notices that count instead of coming again and again. */
interface GroupedNotices {
    EntityManager em();

    /** Who follows a thread and may read it now, without its newest author. */
    default List<Long> reading(long root, long author) {
        return em().createQuery("""
                        select f.personId from Follow f
                        join Person p on p.id = f.personId
                        join Contribution c on c.id = f.contributionId
                        join Space s on s.id = c.spaceId
                        where f.contributionId = :root and f.personId <> :author and p.suspendedAt is null and
                        """ + Access.READABLE.replace(":viewer", "f.personId"), Long.class)
                .setParameter("root", root)
                .setParameter("author", author)
                .getResultList();
    }

    @HQL("""
         select c.title from Contribution c
         where c.id = :root and c.state = org.pendopo.contributions.ContributionState.PUBLISHED""")
    List<String> title(long root);

    /** @return those who had not opened the notice yet: it counts one more */
    @SuppressWarnings("unchecked")
    default List<Long> countedUp(Collection<Long> persons, String once, String title, Instant now) {
        return em().createNativeQuery("""
                        update notice set args = (split_part(args, E'\\n', 1)\\:\\:int + 1) || E'\\n' || :title, at = :now
                        where person_id in (:persons) and once = :once and read_at is null returning person_id""", Long.class)
                .setParameter("title", Told.joined(List.of(title)))
                .setParameter("now", now)
                .setParameter("persons", persons)
                .setParameter("once", once)
                .getResultList();
    }

    /** What was opened makes room for the next one. */
    @HQL("update Told t set t.once = null where t.personId in :persons and t.once = :once and t.readAt is not null")
    int release(Collection<Long> persons, String once);
}
