package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.LimitTopics;
import org.pendopo.shared.web.Addresses;

/** Switches "one topic each" on and off, for the forum or one category. */
@Named
@RequestScoped
public class TopicLimits {
    @Inject
    ForumHere here;

    @Inject
    LimitTopics limit;

    private @Nullable Boolean limited;

    public boolean isForumLimited() {
        if (limited == null) {
            limited = limit.isLimited(here.tool());
        }
        return limited;
    }

    public void forum(boolean oneEach) {
        limit.limit(here.tool(), null, oneEach);
        done();
    }

    public void category(long id, boolean oneEach) {
        limit.limit(here.tool(), id, oneEach);
        done();
    }

    private void done() {
        Addresses.done(here.address() + "/categories", "forum.limited");
    }
}
