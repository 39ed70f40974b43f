package org.pendopo.spaces;

import java.util.List;

/** A space as its pages show it: what stands around every tool of it. */
public record SpaceView(SpaceRow row, List<ToolView> tools) {
    public long id() {
        return row.id();
    }

    public SpaceKind kind() {
        return row.kind();
    }

    public String slug() {
        return row.slug();
    }

    public String title() {
        return row.title();
    }

    public String language() {
        return row.language();
    }

    public String address() {
        return "/space/" + row.slug();
    }

    public String address(ToolView tool) {
        return address() + "/" + tool.slug();
    }
}
