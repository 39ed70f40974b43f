package org.pendopo.notify;

import jakarta.enterprise.context.ApplicationScoped;
import org.pendopo.people.CountOnArrival;

/** How many notices the person who arrives has not read: exactly up to 99, else one more. */
@ApplicationScoped
public class CountUnread implements CountOnArrival {
    public static final String NAME = "unread";

    private static final String QUERY = ("select count(u.id) from (select n.id as id from Told n " + Visible.JOINS
                    + " where n.personId = :viewer and n.readAt is null and " + Visible.TO_VIEWER
                    + " order by n.id desc limit " + (BrowseNotices.COUNTED + 1) + ") u")
            .replace(":viewer", ":id");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String query() {
        return QUERY;
    }
}
