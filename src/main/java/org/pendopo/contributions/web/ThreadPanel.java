package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.MarkRead;
import org.pendopo.contributions.Office;
import org.pendopo.contributions.ReadOffices;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadPage;
import org.pendopo.contributions.ThreadSpot;

/** The thread on a page: the part of it that the address asks for, and the addresses of its other parts. */
@Named("threads")
@RequestScoped
public class ThreadPanel {
    @Inject
    Asked asked;

    @Inject
    ReadThread read;

    @Inject
    MarkRead mark;

    @Inject
    ReadOffices offices;

    @Inject
    BesidePanel beside;

    private final Map<Long, ThreadPage> pages = new HashMap<>();
    private @Nullable List<Office> writableAs;

    /** Read once per request; a signed-in reader's mark moves on with it. */
    public ThreadPage of(long rootId) {
        var known = pages.get(rootId);
        if (known != null) {
            return known;
        }
        var page = read.page(rootId, spot());
        mark.read(page);
        beside.load(page);
        pages.put(rootId, page);
        return page;
    }

    /** In whose name the person may write here, other than their own. */
    public List<Office> officesIn(long spaceId) {
        if (writableAs == null) {
            writableAs = offices.in(spaceId);
        }
        return writableAs;
    }

    /** The page before this one in the order of the page, or empty. */
    public String previous(ThreadPage page) {
        return page.isOldestFirst() ? part("older", page.older(), 0) : part("newer", page.newer(), bound(page, true));
    }

    public String next(ThreadPage page) {
        return page.isOldestFirst() ? part("newer", page.newer(), 0) : part("older", page.older(), bound(page, false));
    }

    public String sorted(String order) {
        return asked.path() + ("oldest".equals(order) ? "" : "?order=" + order);
    }

    /** One reply with all the replies to it. */
    public String branch(long id) {
        return asked.path() + "?branch=" + id;
    }

    public String whole() {
        return asked.path();
    }

    /** This page with the form set to answer that reply; {@code how} is {@code replyTo} or {@code quote}. */
    public String answering(String how, long id) {
        return asked.path() + "?" + here() + how + "=" + id + "#reply";
    }

    /** This page with the form set to answer the whole thread. */
    public String answeringAll() {
        var here = here();
        return asked.path() + (here.isEmpty() ? "" : "?" + here.substring(0, here.length() - 1)) + "#reply";
    }

    private ThreadSpot spot() {
        return new ThreadSpot(
                order(),
                asked.place("newer"),
                asked.place("older"),
                asked.id("branch").orElse(null),
                asked.place("unread"),
                asked.share("bound"));
    }

    private ThreadSpot.Order order() {
        return ThreadSpot.Order.of(asked.text("order"));
    }

    private String orderPart() {
        return order() == ThreadSpot.Order.OLDEST ? "" : "order=" + order().code() + "&";
    }

    /** By what the first or the last reply of the page stands there; 0 where that does not count. */
    private double bound(ThreadPage page, boolean first) {
        var posts = page.posts();
        return page.spot().order() != ThreadSpot.Order.HELPFUL || posts.isEmpty()
                ? 0
                : beside.bound((first ? posts.getFirst() : posts.getLast()).id());
    }

    private String part(String side, @Nullable Integer place, double bound) {
        if (place == null) {
            return "";
        }
        var branch = asked.id("branch").map(b -> "branch=" + b + "&").orElse("");
        return asked.path() + "?" + orderPart() + branch + side + "=" + place + (bound > 0 ? "&bound=" + bound : "");
    }

    private String here() {
        var here = new StringBuilder(orderPart());
        var bound = asked.share("bound");
        if (bound > 0) {
            here.append("bound=").append(bound).append('&');
        }
        for (var name : List.of("newer", "older", "branch")) {
            asked.id(name)
                    .ifPresent(v -> here.append(name).append('=').append(v).append('&'));
        }
        return here.toString();
    }
}
