package org.pendopo.spaces.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often somebody came in. */
@ApplicationScoped
public class Heard {
    private final AtomicInteger count = new AtomicInteger();

    void on(@Observes MemberJoined event) {
        count.incrementAndGet();
    }

    void on(@Observes MemberApproved event) {
        count.incrementAndGet();
    }

    public AtomicInteger count() {
        return count;
    }
}
