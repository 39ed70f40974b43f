package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.Comparison;
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
    private @Nullable Comparison comparison;

    public RevisionsView getView() {
        if (view == null) {
            var before = asked.place("before");
            view = read.read(Ids.of(id), before == null ? Integer.MAX_VALUE : before);
        }
        return view;
    }

    /** The two versions that the address names; by itself the newest one with that before it. */
    public Comparison getComparison() {
        if (comparison == null) {
            comparison = read.compare(Ids.of(id), asked.place("from"), asked.place("to"));
        }
        return comparison;
    }

    public String getAddress() {
        return asked.path();
    }

    public String getOlder() {
        var before = getView().before();
        return before == null ? "" : asked.path() + "?before=" + before;
    }

    public String getNewest() {
        return asked.place("before") == null ? "" : asked.path();
    }
}
