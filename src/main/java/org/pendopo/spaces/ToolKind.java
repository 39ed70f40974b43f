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

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.tool." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the words for how many things are in it. */
    public String countKey() {
        return "spaces.count." + module();
    }
}
