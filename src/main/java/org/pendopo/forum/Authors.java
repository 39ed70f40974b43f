package org.pendopo.forum;

import org.jspecify.annotations.Nullable;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonTag;

/** Names beside topics. */
final class Authors {
    private Authors() {}

    /** Null where nobody of ours wrote it. */
    static @Nullable PersonTag tag(
            @Nullable Long id,
            @Nullable String handle,
            @Nullable String name,
            @Nullable AgeBand ageBand,
            boolean insideOwnClass) {
        return id == null || handle == null || name == null || ageBand == null
                ? null
                : PersonTag.of(id, handle, name, ageBand, insideOwnClass);
    }
}
