package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.web.Draft;
import org.pendopo.forum.ReplyToTopic;
import org.pendopo.shared.web.Addresses;

/** The form below a topic, in which somebody replies. */
@Named
@RequestScoped
public class TopicReply {
    @Inject
    TopicPage page;

    @Inject
    Draft draft;

    @Inject
    ReplyToTopic reply;

    public void send() {
        var topic = page.getTopic();
        var place = topic.place();
        var words = draft.reply(place.spaceId(), place.toolId(), ContributionKind.POST, topic.id());
        Addresses.done("/contribution/" + reply.reply(topic.id(), words), "contributions.written");
    }
}
