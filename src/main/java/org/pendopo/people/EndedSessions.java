package org.pendopo.people;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** All sessions that the provider ended lately. */
interface EndedSessions {
    EntityManager em();

    /** Nothing happens for a token that was taken before. */
    @HQL("""
         insert into EndedSession (jti, sid, subject, endedAt) values (:jti, :sid, :subject, :now)
         on conflict (jti) do nothing""")
    int add(String jti, @Nullable String sid, @Nullable String subject, Instant now);

    @HQL("""
         select new org.pendopo.people.EndedSessionRow(e.sid, e.subject, e.endedAt)
         from EndedSession e where e.endedAt > :since""")
    List<EndedSessionRow> since(Instant since);

    @HQL("delete from EndedSession e where e.endedAt < :before")
    int forget(Instant before);
}
