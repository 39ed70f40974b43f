package org.pendopo.proposals.answers;

import java.util.Locale;

/** Where an answer in the making stands. Published it is none any more. */
public enum DraftState {
    /** Written, and waits for its check. */
    PREPARED,
    /** The checker wants it to be changed. */
    SENT_BACK,
    /** A second official found it right. */
    CHECKED;

    /** Key of its word. */
    public String key() {
        return "proposals-answers.state." + name().toLowerCase(Locale.ROOT);
    }

    /** The symbol that goes with the word. */
    public String icon() {
        return switch (this) {
            case PREPARED -> "clock";
            case SENT_BACK -> "left";
            case CHECKED -> "check";
        };
    }

    /** The style class of its pill. */
    public String style() {
        return switch (this) {
            case PREPARED -> "pill pill-info";
            case SENT_BACK -> "pill pill-accent";
            case CHECKED -> "pill pill-ok";
        };
    }
}
