package org.pendopo.spaces.directory;

import java.util.List;

/** A space as directories and the home page show it. */
public record SpaceCard(CardRow space, List<ToolTally> tools) {
    public String address() {
        return "/space/" + space.slug();
    }
}
