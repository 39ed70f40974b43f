package org.pendopo.moderation;

import java.util.Locale;

/** What the moderators decided on a report. */
public enum Outcome {
    HIDDEN,
    KEPT;

    /** The key of the words for the reporter. */
    public String key() {
        return "moderation.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
