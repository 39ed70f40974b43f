package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.PostView;
import org.pendopo.contributions.ReadReplies;
import org.pendopo.contributions.web.Ids;
import org.pendopo.forum.SplitTopic;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Addresses;

/**
 * Which replies are split off, a page of them at a time: what was chosen on other pages, and the title typed so far, come
 * along in the address and stay in sight.
 */
@Named
@RequestScoped
public class SplitChoice {
    /** More than this many on other pages would make an address that servers refuse. */
    private static final int MOST = 200;

    private static final int TITLE_MAX = 300;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    HttpServletRequest request;

    @Inject
    ReadReplies read;

    @Inject
    SplitTopic split;

    private long topic;
    private ReadReplies.@Nullable Page page;
    private @Nullable List<PostView> carried;
    private @Nullable List<String> chosen;
    private @Nullable String title;

    /** The replies of this page, after those that were chosen on others. */
    public List<PostView> getReplies() {
        return Stream.concat(getCarried().stream(), page().replies().stream()).toList();
    }

    /** What was chosen on other pages and is still there. */
    public List<PostView> getCarried() {
        if (carried == null) {
            var here = page().replies().stream().map(PostView::id).collect(Collectors.toSet());
            carried = read.those(topic(), asked()).stream()
                    .filter(reply -> !here.contains(reply.id()))
                    .toList();
        }
        return carried;
    }

    public List<String> getChosen() {
        return chosen == null ? asked().stream().map(String::valueOf).toList() : chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }

    public @Nullable String getTitle() {
        return title == null ? typed() : title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public boolean isBefore() {
        return page().earlier() != null;
    }

    public boolean isBeyond() {
        return page().further() != null;
    }

    public void earlier() {
        turn(page().earlier());
    }

    public void further() {
        turn(page().further());
    }

    public void save() {
        var fresh = split.split(Ids.of(id), getChosen().stream().map(Ids::of).toList(), getTitle());
        Addresses.done("/contribution/" + fresh, "forum.split");
    }

    private void turn(@Nullable Integer after) {
        if (getChosen().size() > MOST) {
            throw new RuleBroken("forum-split.many", MOST).at("chosen");
        }
        var typed = getTitle();
        Addresses.redirect("/split-topic/" + topic() + "?after=" + (after == null ? 0 : after) + "&chosen="
                + String.join("-", getChosen())
                + "&title=" + Addresses.encoded(typed == null ? "" : typed));
    }

    private int after() {
        var typed = request.getParameter("after");
        return typed == null || !typed.matches("[0-9]{1,9}") ? 0 : Integer.parseInt(typed);
    }

    private List<Long> asked() {
        var typed = request.getParameter("chosen");
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split("-"))
                        .filter(one -> one.matches("[0-9]{1,18}"))
                        .limit(MOST)
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }

    private @Nullable String typed() {
        var typed = request.getParameter("title");
        return typed == null ? null : typed.substring(0, Math.min(typed.length(), TITLE_MAX));
    }

    private ReadReplies.Page page() {
        if (page == null) {
            page = read.page(topic(), after());
        }
        return page;
    }

    /** Of what is a reply again, the topic in which it stands. */
    private long topic() {
        if (topic == 0) {
            topic = split.look(Ids.of(id)).id();
        }
        return topic;
    }
}
