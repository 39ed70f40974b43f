package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.overview.BrowseOverview;
import org.pendopo.forum.overview.Overview;
import org.pendopo.forum.overview.OverviewFilter;
import org.pendopo.forum.overview.TopicMember;
import org.pendopo.forum.overview.TopicNumbers;

/** Who did what in a topic: {@code /topic-overview/{id}}. */
@Named
@RequestScoped
public class TopicOverviewPage {
    @Inject
    TopicPage page;

    @Inject
    BrowseOverview browse;

    @Inject
    HttpServletRequest request;

    private @Nullable Overview<TopicMember> members;
    private @Nullable TopicNumbers numbers;

    public Overview<TopicMember> getMembers() {
        if (members == null) {
            var topic = page.getTopic();
            members = browse.topic(topic.place(), topic.id(), OverviewAsked.place(request));
        }
        return members;
    }

    public TopicNumbers getNumbers() {
        if (numbers == null) {
            var topic = page.getTopic();
            numbers = browse.numbers(topic.place(), topic.id());
        }
        return numbers;
    }

    public List<OverviewFilter> getFilters() {
        return OverviewFilter.all();
    }

    public OverviewFilter getFilter() {
        return OverviewAsked.place(request).filter();
    }

    public String getAddress() {
        return "/topic-overview/" + page.getTopic().id();
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
