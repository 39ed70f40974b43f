package org.pendopo.contributions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.processing.HQL;

/** All tallies. Whoever changes one holds its row until the transaction ends; the thread's always before a reply's. */
interface Tallies {
    EntityManager em();

    default void begin(long rootId, Instant now) {
        em().persist(new ThreadTally(rootId, now));
    }

    @HQL("""
         insert into ThreadTally (rootId, replies, lastPosition, lastReplyAt) values (:rootId, 0, 0, :now)
         on conflict do nothing""")
    int beginUnlessThere(long rootId, Instant now);

    default ThreadTally locked(long rootId) {
        return Objects.requireNonNull(em().find(ThreadTally.class, rootId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The high-water position only rises. */
    @HQL("""
         insert into ReadMark (personId, rootId, seenUpTo) values (:person, :root, :position)
         on conflict (personId, rootId) do update set seenUpTo = greatest(seenUpTo, excluded.seenUpTo)""")
    int mark(long person, long root, long position);

    /** Who had read all that was there has read what they wrote themselves, too. */
    @HQL("""
         update ReadMark set seenUpTo = :position
         where personId = :person and rootId = :root and seenUpTo = :position - 1""")
    int readOwn(long person, long root, long position);
}
