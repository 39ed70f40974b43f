package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.ReadRevisions;
import org.pendopo.contributions.RevisionsView;

/** What a contribution said before it was edited. */
@Named
@RequestScoped
public class RevisionsPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ReadRevisions read;

    @Inject
    Asked asked;

    private @Nullable RevisionsView view;

    public RevisionsView getView() {
        if (view == null) {
            var before = asked.place("before");
            view = read.read(Ids.of(id), before == null ? Integer.MAX_VALUE : before);
        }
        return view;
    }

    public String getOlder() {
        var before = getView().before();
        return before == null ? "" : asked.path() + "?before=" + before;
    }

    public String getNewest() {
        return asked.place("before") == null ? "" : asked.path();
    }
}
