package org.pendopo.notify;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.UseCase;

/** The notices of the signed-in person. */
@UseCase
public class BrowseNotices {
    /** The bell counts exactly up to here. */
    public static final int COUNTED = 99;

    static final int PAGE = 30;

    @Inject
    CurrentPerson me;

    @Inject
    Notices notices;

    /**
     * @param before the page after this notice, 0 for the first page
     * @param after the page in front of this notice, 0 unless going back
     */
    public NoticeList page(long before, long after) {
        var viewer = me.require().id();
        var back = after > 0;
        var found = back
                ? notices.newer(viewer, after, PAGE + 1).reversed()
                : notices.older(viewer, before > 0 ? before : Long.MAX_VALUE, PAGE + 1);
        var more = found.size() > PAGE;
        var rows = !more ? found : back ? found.subList(1, PAGE + 1) : found.subList(0, PAGE);
        if (rows.isEmpty()) {
            return new NoticeList(rows, 0, 0);
        }
        var hasNewer = back ? more : before > 0;
        var hasOlder = back || more;
        return new NoticeList(
                rows,
                hasNewer ? rows.getFirst().id() : 0,
                hasOlder ? rows.getLast().id() : 0);
    }

    /** How many are unread; one more than {@link #COUNTED} when there are more. Nothing for visitors. */
    public int unread() {
        var who = me.who();
        return who == null || who.suspended()
                ? 0
                : notices.unread(who.id(), COUNTED + 1).size();
    }
}
