package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.forum.BrowseTopics;
import org.pendopo.forum.Mark;
import org.pendopo.forum.TopicFilter;
import org.pendopo.forum.TopicList;
import org.pendopo.forum.TopicOrder;
import org.pendopo.forum.TopicQuery;

/** The list of a forum's topics; order, filters and place in the list stand in the address. */
@Named
@RequestScoped
public class TopicsPage {
    @Inject
    HttpServletRequest request;

    @Inject
    ForumHere here;

    @Inject
    BrowseTopics browse;

    private @Nullable TopicList list;

    public TopicList getList() {
        if (list == null) {
            list = browse.browse(here.tool(), query());
        }
        return list;
    }

    public String getAddress() {
        return here.address();
    }

    public List<TopicFilter> getFilters() {
        return TopicFilter.all();
    }

    public List<TopicOrder> getOrders() {
        return TopicOrder.all();
    }

    /** Somewhere behind the end of the list, where only an old address leads. */
    public boolean isBeyond() {
        return getList().rows().isEmpty() && getList().total() > 0;
    }

    /** The address of the page before this one, or empty. */
    public String getNewer() {
        return address(getList().before());
    }

    public String getOlder() {
        return address(getList().after());
    }

    private String address(@Nullable TopicQuery query) {
        return query == null ? "" : here.address() + query.address();
    }

    // What cannot be understood counts as not asked, as in every list.
    private TopicQuery query() {
        var newer = Mark.parse(request.getParameter("newer"));
        var mark = newer.or(() -> Mark.parse(request.getParameter("older")));
        var words = request.getParameter("q");
        return new TopicQuery(
                TopicOrder.of(request.getParameter("sort")).orElse(TopicOrder.LATEST),
                words == null ? "" : words,
                Numbers.id(request.getParameter("category")),
                mark.orElse(null),
                newer.isPresent(),
                TopicFilter.of(request.getParameter("only")));
    }
}
