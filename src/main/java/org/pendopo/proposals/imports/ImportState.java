package org.pendopo.proposals.imports;

import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
    UPLOADED,
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Key of its word. */
    public String key() {
        return "proposals-import.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the file may still be looked at, mapped and started. */
    public boolean isOpen() {
        return this == UPLOADED || this == FAILED;
    }

    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
