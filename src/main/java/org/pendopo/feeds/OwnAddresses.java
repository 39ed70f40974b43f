package org.pendopo.feeds;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** All secret addresses of calendars. */
interface OwnAddresses {
    EntityManager em();

    @HQL("select a.token from OwnAddress a where a.personId = :person")
    List<String> of(long person);

    @HQL("select a.personId from OwnAddress a where a.token = :token")
    List<Long> owner(String token);

    @HQL("""
         insert into OwnAddress (personId, token, madeAt) values (:person, :token, :at)
         on conflict (personId) do update set token = excluded.token, madeAt = excluded.madeAt""")
    int renew(long person, String token, Instant at);

    @HQL("delete from OwnAddress a where a.personId = :person")
    int remove(long person);
}
