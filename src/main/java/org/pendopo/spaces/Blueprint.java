package org.pendopo.spaces;

import java.util.List;

/** What a consultation is built from. A blueprint only sets tools and a first plan of phases; all of it can be changed. */
public enum Blueprint {
    /** People propose and support, the organisation answers. */
    IDEAS_AND_ANSWERS,
    /** People discuss. */
    DISCUSSION_ONLY;

    public List<ToolKind> tools() {
        return switch (this) {
            case IDEAS_AND_ANSWERS -> List.of(ToolKind.PROPOSALS, ToolKind.FORUM);
            case DISCUSSION_ONLY -> List.of(ToolKind.FORUM);
        };
    }
}
