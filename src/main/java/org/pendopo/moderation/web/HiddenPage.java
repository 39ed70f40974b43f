package org.pendopo.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pendopo.moderation.BrowseHidden;
import org.pendopo.moderation.HiddenList;
import org.pendopo.shared.web.Requests;

/** What is hidden in a space, so that those who moderate it find it again. */
@Named
@RequestScoped
public class HiddenPage {
    @Inject
    HttpServletRequest request;

    @Inject
    BrowseHidden browse;

    private @Nullable HiddenList list;

    public HiddenList in(long spaceId) {
        if (list == null) {
            list = browse.in(spaceId, before());
        }
        return list;
    }

    public String next(HiddenList shown) {
        return shown.before() == null ? "" : path() + "?before=" + shown.before();
    }

    public String getFirst() {
        return before() == Long.MAX_VALUE ? "" : path();
    }

    private long before() {
        var typed = request.getParameter("before");
        return typed == null || !typed.matches("[0-9]{1,18}") ? Long.MAX_VALUE : Long.parseLong(typed);
    }

    private String path() {
        return Requests.address(request).replaceFirst("\\?.*$", "");
    }
}
