package org.pendopo.notify.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.notify.BrowseNotices;
import org.pendopo.notify.CountUnread;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.web.PageTexts;

/** The bell in the head of every page: how much is unread, exactly or "more than 99", also in words. */
@Named
@RequestScoped
public class Bell {
    @Inject
    CurrentPerson me;

    @Inject
    PageTexts m;

    public long getUnread() {
        return me.count(CountUnread.NAME);
    }

    /** For the eyes: 3, or 99+. */
    public String getCount() {
        return isOver() ? m.of("notify.bell.over", BrowseNotices.COUNTED) : String.valueOf(getUnread());
    }

    /** For screen readers. */
    public String getWords() {
        if (getUnread() == 0) {
            return m.get("notify.bell.none");
        }
        return isOver() ? m.of("notify.bell.many", BrowseNotices.COUNTED) : m.of("notify.bell.some", getUnread());
    }

    private boolean isOver() {
        return getUnread() > BrowseNotices.COUNTED;
    }
}
