package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadThread;
import org.pendopo.contributions.ThreadPage;
import org.pendopo.contributions.ThreadSpot;
import org.pendopo.contributions.moves.SplitLink;
import org.pendopo.contributions.web.Ids;
import org.pendopo.forum.MergeTopic;
import org.pendopo.forum.SplitTopic;
import org.pendopo.forum.TopicView;
import org.pendopo.shared.web.Addresses;

/** Where replies are split off a topic: {@code /split-topic/{id}}, a page of the thread at a time. */
@Named
@RequestScoped
public class SplitTopicPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    HttpServletRequest request;

    @Inject
    SplitTopic split;

    @Inject
    MergeTopic merge;

    @Inject
    ReadThread threads;

    private @Nullable TopicView topic;
    private @Nullable ThreadPage page;
    private @Nullable List<SplitLink> links;
    private List<String> chosen = List.of();
    private @Nullable String title;

    /** What is split; of what is a reply again, the topic in which it stands. */
    public TopicView getTopic() {
        if (topic == null) {
            topic = split.look(Ids.of(id));
        }
        return topic;
    }

    /** The replies of this page of the thread that can be chosen. */
    public List<PostView> getReplies() {
        return page().posts().stream().filter(PostView::isPublished).toList();
    }

    public String getOlder() {
        return part("newer", page().newer());
    }

    public String getNewer() {
        return part("older", page().older());
    }

    public List<SplitLink> links(TopicView of) {
        if (links == null) {
            links = split.links(of);
        }
        return links;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public void save() {
        var fresh = split.split(Ids.of(id), chosen.stream().map(Ids::of).toList(), title);
        Addresses.done("/contribution/" + fresh, "forum.split");
    }

    /** The address of what is a reply again leads to it. */
    public void settle() {
        if (isJoined()) {
            Addresses.redirect("/contribution/" + Ids.of(id));
        }
    }

    /** It was put back, perhaps by the press before this one. */
    private boolean isJoined() {
        return getTopic().id() != Ids.of(id);
    }

    /** What it was split off itself; null where it was not, or where the reader may not read that. */
    public @Nullable SplitLink getOrigin() {
        if (isJoined()) {
            return new SplitLink(getTopic().id(), getTopic().title(), getTopic().language(), true);
        }
        return links(getTopic()).stream().filter(SplitLink::origin).findFirst().orElse(null);
    }

    public void putBack() {
        merge.merge(Ids.of(id));
        Addresses.done("/contribution/" + Ids.of(id), "forum.put_back");
    }

    private ThreadPage page() {
        if (page == null) {
            page = threads.page(
                    getTopic().id(),
                    new ThreadSpot(ThreadSpot.Order.OLDEST, place("newer"), place("older"), null, null));
        }
        return page;
    }

    private @Nullable Integer place(String side) {
        var typed = request.getParameter(side);
        return typed == null || !typed.matches("[0-9]{1,9}") ? null : Integer.valueOf(typed);
    }

    private String part(String side, @Nullable Integer place) {
        return place == null ? "" : "/split-topic/" + getTopic().id() + "?" + side + "=" + place;
    }
}
