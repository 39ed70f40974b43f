package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.ContributionState;
import org.pendopo.contributions.FindPlace;
import org.pendopo.contributions.web.Ids;
import org.pendopo.forum.ReadTopic;
import org.pendopo.forum.TopicView;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Requests;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Decision;

/** A topic: {@code /topic/{id}/{words of its title}}. */
@Named
@RequestScoped
public class TopicPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    HttpServletRequest request;

    @Inject
    ReadTopic read;

    @Inject
    FindPlace places;

    @Inject
    Access access;

    private @Nullable TopicView topic;

    public TopicView getTopic() {
        if (topic == null) {
            topic = read.read(Ids.of(id));
        }
        return topic;
    }

    /**
     * Other words after the id lead to the one address that the topic has now; the address of what is a reply again leads
     * to it.
     */
    public void settle() {
        topic = read.find(Ids.of(id));
        if (topic == null) {
            var there = places.address(Ids.of(id));
            if (there.startsWith("/topic/" + Ids.of(id) + "/")) {
                throw new NotFound();
            }
            Addresses.redirect(there);
            return;
        }
        var asked = Requests.address(request).split("\\?", 2)[0];
        var address = getTopic().address();
        if (!FacesContext.getCurrentInstance().isPostback() && !asked.equals(address)) {
            Addresses.moved(address);
        }
    }

    /** Whether the reader may reply, and why not. */
    public Decision getReplyDecision() {
        return decide(Action.REPLY);
    }

    /**
     * It takes replies, from this reader; the guide, if it is still to be read, is part of the form. Who sends a reply just
     * after the topic was locked is told so beside what they typed.
     */
    public boolean isAnswerable() {
        return (isOpen() || FacesContext.getCurrentInstance().isPostback())
                && (getReplyDecision().allowed() || getReplyDecision().reason() == Reason.GUIDE_UNREAD);
    }

    /** It takes replies, from whoever may write here. */
    public boolean isOpen() {
        return getTopic().isPublished() && !getTopic().locked();
    }

    /** Key of the words for who will read a reply. */
    public String getReadersKey() {
        return Readers.key(getTopic().place().audience());
    }

    /** Key of the words that stand for a title that the reader may not see. */
    public String getUntitledKey() {
        return getTopic().state() == ContributionState.WITHDRAWN ? "forum.topic.withdrawn" : "forum.topic.hidden";
    }

    /** Key of the words for why a topic that is not shown to all takes no replies. */
    public String getGoneKey() {
        return getTopic().state() == ContributionState.WITHDRAWN
                ? "forum.topic.withdrawn.text"
                : "forum.topic.hidden.text";
    }

    public boolean may(String action) {
        return decide(Action.valueOf(action)).allowed();
    }

    private Decision decide(Action action) {
        return access.decide(action, getTopic().place().spaceId());
    }
}
