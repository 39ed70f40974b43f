package org.pendopo.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pendopo.moderation.BrowseReports;
import org.pendopo.moderation.ReportQueue;
import org.pendopo.shared.web.Requests;

/** What waits for moderators: in one space, or in the whole portal. */
@Named
@RequestScoped
public class ModerationPage {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowseReports browse;

    private @Nullable ReportQueue queue;

    /** Over all spaces. */
    public ReportQueue getEverywhere() {
        if (queue == null) {
            queue = browse.everywhere(after());
        }
        return queue;
    }

    public ReportQueue in(long spaceId) {
        if (queue == null) {
            queue = browse.inSpace(spaceId, after());
        }
        return queue;
    }

    public String next(ReportQueue shown) {
        return shown.after() == null ? "" : path() + "?after=" + shown.after();
    }

    public String getFirst() {
        return after() == 0 ? "" : path();
    }

    private long after() {
        var typed = request.getParameter("after");
        return typed == null || !typed.matches("[0-9]{1,18}") ? 0 : Long.parseLong(typed);
    }

    private String path() {
        return Requests.address(request).replaceFirst("\\?.*$", "");
    }
}
