package org.pendopo.proposals.coauthors;

import java.util.Locale;

/** How far it is with somebody who was asked to be a co-author. */
public enum CoauthorState {
    ASKED,
    CONFIRMED,
    DECLINED,
    LEFT,
    TAKEN_BACK;

    public String key() {
        return "proposals-coauthors.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Takes one of the five places. */
    public boolean isLive() {
        return this == ASKED || this == CONFIRMED;
    }
}
