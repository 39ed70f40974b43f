package org.pendopo.proposals.amendments;

import org.jspecify.annotations.Nullable;

/** What a contribution says, with what is needed to change it. */
record AmendmentText(
        int version, @Nullable Long authorId, @Nullable String title, String text, String language) {
    Said said() {
        return new Said(title == null ? "" : title, text);
    }
}
