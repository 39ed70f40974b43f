package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.overview.BrowseOverview;
import org.pendopo.forum.overview.ForumMember;
import org.pendopo.forum.overview.Overview;
import org.pendopo.forum.overview.OverviewFilter;

/** Who did what in a forum, for those who teach or manage. */
@Named
@RequestScoped
public class ForumOverviewPage {
    @Inject
    ForumHere here;

    @Inject
    BrowseOverview browse;

    @Inject
    HttpServletRequest request;

    private @Nullable Overview<ForumMember> members;

    public Overview<ForumMember> getMembers() {
        if (members == null) {
            members = browse.forum(here.tool(), OverviewAsked.place(request));
        }
        return members;
    }

    public List<OverviewFilter> getFilters() {
        return List.of(OverviewFilter.ALL, OverviewFilter.SILENT);
    }

    public OverviewFilter getFilter() {
        return OverviewAsked.place(request).filter();
    }

    public String getAddress() {
        return here.address() + "/overview";
    }

    /** The same as a file. */
    public String getFile() {
        return "/api/v1/spaces/" + here.slug() + "/forum-overview.csv";
    }

    public String getForum() {
        return here.address();
    }

    public String getNewer() {
        return OverviewAsked.address(
                getAddress(), getFilter(), "before", getMembers().before());
    }

    public String getOlder() {
        return OverviewAsked.address(
                getAddress(), getFilter(), "after", getMembers().after());
    }
}
