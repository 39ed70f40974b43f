package org.pendopo.spaces.phases;

import java.util.Locale;

/** What officials do about a phase that has been announced. */
public enum PhaseActKind {
    EXTENDED,
    SUSPENDED,
    RESUMED;

    /** The key of its sentence. */
    public String key() {
        return "spaces-phases.act." + name().toLowerCase(Locale.ROOT);
    }
}
