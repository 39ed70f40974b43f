package org.pendopo.people;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** All persons. */
interface People {
    EntityManager em();

    /** With roles and affiliations, in one statement. */
    @HQL("select p from Person p left join fetch p.roles left join fetch p.affiliations where p.id = :id")
    List<Person> whole(long id);

    /** With roles and affiliations and some numbers more, in one statement. */
    default Optional<ReadWho.Arrived> whole(long id, List<CountOnArrival> counts) {
        var numbers = counts.stream().map(c -> ", (" + c.query() + ")").collect(Collectors.joining());
        return em()
                .createQuery(
                        "select p" + numbers
                                + " from Person p left join fetch p.roles left join fetch p.affiliations where p.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> ReadWho.Arrived.of(counts, row));
    }

    @Find
    Optional<Person> find(long id);

    @HQL("select p.id from Person p where p.issuer = :issuer and p.subject = :subject")
    List<Long> idsOf(String issuer, String subject);

    @HQL("select p.id from Person p where p.handle = :handle")
    List<Long> idsOf(String handle);

    /** The id of the one person behind an account. */
    default @Nullable Long idOf(String issuer, String subject) {
        return idsOf(issuer, subject).stream().findFirst().orElse(null);
    }

    default @Nullable Long idOf(String handle) {
        return idsOf(handle).stream().findFirst().orElse(null);
    }

    /** Nothing happens when the account or the handle is known already: two first sign-ins at once make one row. */
    @HQL("""
         insert into Person (issuer, subject, handle, name, language, theme, dataSaver, ageBand, residenceConfirmed,
                             firstSeenAt, lastSeenAt)
         values (:issuer, :subject, :handle, :name, 'id', org.pendopo.people.Theme.SYSTEM, false,
                 org.pendopo.people.AgeBand.UNKNOWN, false, :now, :now)
         on conflict do nothing""")
    int addUnlessKnown(String issuer, String subject, String handle, String name, Instant now);
}
