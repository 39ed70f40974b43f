package org.pendopo.spaces;

import java.util.List;

/** What a consultation is built from. A blueprint only sets tools and a first plan of phases; all of it can be changed. */
public enum Blueprint {
    /** People propose and support, the organisation answers. */
    IDEAS_AND_ANSWERS,
    /** As before, but people propose first, staff review what came in, and commitments follow from the answers. */
    IDEAS_REVIEW_COMMITMENTS,
    /** People discuss. */
    DISCUSSION_ONLY;

    public List<ToolKind> tools() {
        return switch (this) {
            case IDEAS_AND_ANSWERS, IDEAS_REVIEW_COMMITMENTS -> List.of(ToolKind.PROPOSALS, ToolKind.FORUM);
            case DISCUSSION_ONLY -> List.of(ToolKind.FORUM);
        };
    }

    /** Whether staff review what came in before it is answered, so that answers are checked by a second official. */
    public boolean isReviewed() {
        return this == IDEAS_REVIEW_COMMITMENTS;
    }
}
