package org.pendopo.spaces;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The facts that this request has read already, for each person in whose name it acts. */
@RequestScoped
class KnownPermits {
    private final Map<Key, Permits> known = new HashMap<>();

    Optional<Permits> of(long personId, long spaceId) {
        return Optional.ofNullable(known.get(new Key(personId, spaceId)));
    }

    Permits keep(long personId, Permits permits) {
        known.put(new Key(personId, permits.space().id()), permits);
        return permits;
    }

    void forget(long spaceId) {
        known.keySet().removeIf(k -> k.spaceId() == spaceId);
    }

    record Key(long personId, long spaceId) {}
}
