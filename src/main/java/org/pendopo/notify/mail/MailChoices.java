package org.pendopo.notify.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** What people chose about letters. */
interface MailChoices {
    EntityManager em();

    /** One row a person, whatever happens at once. */
    default void choose(long personId, boolean wanted, Instant now) {
        em().createNativeQuery("""
                        insert into mail_choice (person_id, wanted, at)
                        select id, :wanted, :now from person where id = :person
                        on conflict (person_id) do update set wanted = excluded.wanted, at = excluded.at""")
                .setParameter("person", personId)
                .setParameter("wanted", wanted)
                .setParameter("now", now)
                .executeUpdate();
    }

    @HQL("select c.wanted from MailChoice c where c.personId = :personId")
    List<Boolean> of(long personId);

    @HQL("select p.email from Person p where p.id = :personId and p.email is not null")
    List<String> addressOf(long personId);
}
