package org.pendopo.proposals.amendments;

import java.util.Locale;

/** What became of an amendment. */
public enum AmendmentState {
    OPEN("clock", "pill pill-accent"),
    ACCEPTED("check", "pill pill-ok"),
    DECLINED("close", "pill"),
    WITHDRAWN("undo", "pill");

    private final String icon;
    private final String style;

    AmendmentState(String icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    public String key() {
        return "proposals-amendments.state." + name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    public String style() {
        return style;
    }
}
