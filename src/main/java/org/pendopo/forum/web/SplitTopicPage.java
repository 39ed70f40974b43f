package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.moves.SplitLink;
import org.pendopo.contributions.web.Ids;
import org.pendopo.forum.MergeTopic;
import org.pendopo.forum.SplitTopic;
import org.pendopo.forum.TopicView;
import org.pendopo.shared.web.Addresses;

/** Where replies are split off a topic and put back: {@code /split-topic/{id}}. */
@Named
@RequestScoped
public class SplitTopicPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    SplitTopic split;

    @Inject
    MergeTopic merge;

    private @Nullable TopicView topic;
    private @Nullable List<SplitLink> links;

    /** What is split; of what is a reply again, the topic in which it stands. */
    public TopicView getTopic() {
        if (topic == null) {
            topic = split.look(Ids.of(id));
        }
        return topic;
    }

    public List<SplitLink> links(TopicView of) {
        if (links == null) {
            links = split.links(of);
        }
        return links;
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
}
