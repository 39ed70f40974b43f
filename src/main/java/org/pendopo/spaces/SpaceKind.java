package org.pendopo.spaces;

import java.util.Locale;

/** What a space is for. The kind sets defaults and words; the rules that differ stand in the permission matrix. */
public enum SpaceKind {
    CONSULTATION("participation"),
    CLASS("classes"),
    PROJECT("projects"),
    COMMUNITY("communities");

    private final String path;

    SpaceKind(String path) {
        this.path = path;
    }

    /** The first part of the address of the directory of its pillar. */
    public String path() {
        return path;
    }

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.kind." + name().toLowerCase(Locale.ROOT);
    }
}
