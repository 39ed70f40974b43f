package org.pendopo.forum.web;

import jakarta.servlet.http.HttpServletRequest;
import org.pendopo.forum.overview.BrowseOverview;
import org.pendopo.forum.overview.OverviewFilter;

/** What the address of an overview asks for. */
final class OverviewAsked {
    private OverviewAsked() {}

    static BrowseOverview.Place place(HttpServletRequest request) {
        return new BrowseOverview.Place(
                OverviewFilter.of(request.getParameter("show")), number(request, "after"), number(request, "before"));
    }

    /** Empty where there is no such page. */
    static String address(String path, OverviewFilter filter, String side, long person) {
        return person == 0 ? "" : path + "?show=" + filter.code() + "&" + side + "=" + person;
    }

    private static long number(HttpServletRequest request, String name) {
        var id = Numbers.id(request.getParameter(name));
        return id == null ? 0 : id;
    }
}
