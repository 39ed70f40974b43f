package org.pendopo.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ContributionState;
import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.MembershipState;

/** A reported contribution, where it stands and who wrote it; by the name that peers know, where they go by such names. */
record ReportedText(
        long id,
        ContributionKind kind,
        ContributionState state,
        @Nullable String title,
        String text,
        @Nullable String authorLabel,
        @Nullable String name,
        @Nullable AgeBand ageBand,
        @Nullable MembershipState membership,
        String spaceSlug,
        String spaceTitle,
        @Nullable String threadTitle,
        Instant at) {
    private static final int EXCERPT = 300;

    /** @param inClass the reader is in the class of which this is */
    String author(boolean inClass) {
        if (name == null || ageBand == null) {
            return authorLabel == null ? "" : authorLabel;
        }
        return PersonNames.displayName(name, ageBand, inClass && membership == MembershipState.ACTIVE);
    }

    String excerpt() {
        return PlainText.shortened(Markdown.toText(text), EXCERPT);
    }
}
