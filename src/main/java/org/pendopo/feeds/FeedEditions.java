package org.pendopo.feeds;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Remembers since when each feed is what it is. The dates of what is in it do not tell: they go back when the newest
 * entry is hidden.
 */
@UseCase
@Unguarded("tells nothing of what is in the feed, which was read before as a visitor reads it")
public class FeedEditions {
    private static final int NAME_MAX = 200;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param name of the feed with its language; there are no more of them than feeds
     * @param tag of what is sent now
     * @return since when that is sent, in whole seconds, later than for what was sent before
     */
    public Instant since(String name, String tag) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (name.length() > NAME_MAX) {
            return now;
        }
        var known = em.createNativeQuery(
                        "select changed_at from feed_edition where name = :name and tag = :tag", Instant.class)
                .setParameter("name", name)
                .setParameter("tag", tag)
                .getResultList();
        return known.isEmpty() ? changed(name, tag, now) : (Instant) known.getFirst();
    }

    private Instant changed(String name, String tag, Instant now) {
        return (Instant) em.createNativeQuery("""
                        insert into feed_edition (name, tag, changed_at) values (:name, :tag, :now)
                        on conflict (name) do update set tag = excluded.tag,
                          changed_at = greatest(excluded.changed_at, feed_edition.changed_at + interval '1 second')
                        returning changed_at""", Instant.class)
                .setParameter("name", name)
                .setParameter("tag", tag)
                .setParameter("now", now)
                .getSingleResult();
    }
}
