package org.pendopo.moderation;

import jakarta.inject.Inject;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lists what is hidden in a space, for those who may show it again: one statement a page. */
@UseCase
public class BrowseHidden {
    private static final int PAGE = 20;

    @Inject
    Access access;

    @Inject
    Reports reports;

    /** @param before the last one on the page before; {@code Long.MAX_VALUE} for the first page */
    public HiddenList in(long spaceId, long before) {
        access.require(Action.DECIDE_REPORTS, spaceId);
        var inClass = access.permits(spaceId).isInOwnClass();
        var found = reports.hidden(spaceId, before, PAGE + 1);
        var more = found.size() > PAGE;
        var rows = (more ? found.subList(0, PAGE) : found)
                .stream().map(text -> text.row(inClass)).toList();
        return new HiddenList(rows, more ? (Long) rows.getLast().contributionId() : null);
    }
}
