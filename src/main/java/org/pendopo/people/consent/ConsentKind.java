package org.pendopo.people.consent;

import java.util.Locale;

/** What a guardian is asked to agree to, each by itself; nothing that the portal does not do is asked for. */
public enum ConsentKind {
    /** The child takes part in classes: writes, and is seen by the own class with the full name. */
    PARTICIPATION(1),
    /** Guardians are told every week what the child wrote. */
    DIGEST(1);

    private final int textVersion;

    ConsentKind(int textVersion) {
        this.textVersion = textVersion;
    }

    /** Which text is shown today; it rises with each change of the text. */
    public int textVersion() {
        return textVersion;
    }

    /** The beginning of the keys of its texts. */
    public String key() {
        return "guardians.consent." + name().toLowerCase(Locale.ROOT);
    }
}
