package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.follow.BrowseFollowed;
import org.pendopo.contributions.follow.FollowMark;
import org.pendopo.contributions.follow.FollowedList;

/** What the person follows. */
@Named
@RequestScoped
public class FollowingPage {
    @Inject
    BrowseFollowed browse;

    @Inject
    Asked asked;

    private @Nullable FollowedList list;

    public FollowedList getList() {
        if (list == null) {
            list = browse.browse(FollowMark.parse(asked.text("older")).orElse(null));
        }
        return list;
    }

    public String getOlder() {
        var older = getList().older();
        return older == null ? "" : asked.path() + "?older=" + older;
    }

    public String getNewest() {
        return asked.text("older") == null ? "" : asked.path();
    }
}
