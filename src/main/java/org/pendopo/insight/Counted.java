package org.pendopo.insight;

import org.jspecify.annotations.Nullable;

/**
 * Something, and how often.
 *
 * @param what a name, or the key of one
 * @param count null where it is too small to be told
 */
public record Counted(String what, @Nullable Long count) {
    Counted hidden() {
        return new Counted(what, null);
    }
}
