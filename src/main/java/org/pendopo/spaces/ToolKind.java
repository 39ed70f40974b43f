package org.pendopo.spaces;

import java.util.Locale;

/** What a space can switch on. */
public enum ToolKind {
    FORUM,
    PROPOSALS;

    /** The module that is the tool: its page folder, and the tool's usual place in addresses. */
    public String module() {
        return name().toLowerCase(Locale.ROOT);
    }
}
