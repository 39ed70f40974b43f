package org.pendopo.notify.mail;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.HQL;
import org.pendopo.notify.Visible;

/** All letters. */
interface Letters {
    EntityManager em();

    default void add(Letter letter) {
        em().persist(letter);
    }

    /** Takes the letter that has been due the longest; others pass over what somebody takes. */
    default Optional<Letter> take(Instant now, Duration lease) {
        var taken = em().createNativeQuery("""
                        update mail_letter set tries = tries + 1, due_at = :until
                        where id = (select id from mail_letter where state = 'WAITING' and due_at <= :now
                                    order by due_at, id limit 1 for update skip locked)
                        returning id""", Long.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(lease))
                .getResultList();
        return taken.isEmpty() ? Optional.empty() : Optional.ofNullable(em().find(Letter.class, taken.getFirst()));
    }

    /** The notice and its reader; nothing where the reader may not see what it is about any more. */
    @HQL("""
         select new org.pendopo.notify.mail.NoticeLetter(p.id, p.email, p.language, p.suspendedAt is null,
           coalesce(ch.wanted, true), n.kind, n.path, n.args, s.title)
         from Told n join Person p on p.id = n.personId
         left join MailChoice ch on ch.personId = p.id
         """ + Visible.JOINS + " where n.id = :noticeId and n.personId = :viewer and " + Visible.TO_VIEWER)
    List<NoticeLetter> ofNotice(long noticeId, long viewer);

    /** What could not be sent for that long is no news any more. */
    @HQL("""
         update Letter l set l.state = org.pendopo.notify.mail.LetterState.DROPPED, l.endedAt = :now, l.args = null, l.path = null
         where l.state = org.pendopo.notify.mail.LetterState.WAITING and l.madeAt < :before""")
    int dropOld(Instant before, Instant now);

    @HQL("""
         delete from Letter l where l.endedAt < :before and l.state in (org.pendopo.notify.mail.LetterState.SENT,
           org.pendopo.notify.mail.LetterState.DROPPED)""")
    int forget(Instant before);
}
