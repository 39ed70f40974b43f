package org.pendopo.contributions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a contribution works on.
 *
 * @param title null for replies
 * @param text Markdown as typed
 * @param version goes with the form, so that a text that changed meanwhile is not overwritten
 * @param changedAt when it was last changed or, if never, written
 * @param back whether it can come back once it is taken back
 * @param returnable whether it is taken back and can come back now
 */
public record OwnText(
        long id,
        long spaceId,
        ContributionKind kind,
        ContributionState state,
        int version,
        @Nullable String title,
        String text,
        String html,
        Instant changedAt,
        WayBack back,
        boolean returnable) {

    public boolean isTitled() {
        return kind.isRoot();
    }

    public boolean isWithdrawn() {
        return state == ContributionState.WITHDRAWN;
    }

    static OwnText of(Contribution said, WayBack back, Instant now) {
        var edited = said.getEditedAt();
        return new OwnText(
                said.getId(),
                said.getSpaceId(),
                said.getKind(),
                said.getState(),
                said.getVersion(),
                said.getTitle(),
                said.getText(),
                said.getHtml(),
                edited == null ? said.getCreatedAt() : edited,
                back,
                said.getState() == ContributionState.WITHDRAWN && back.isOpen(now));
    }
}
