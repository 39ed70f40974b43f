package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.forum.ArrangeTopic;
import org.pendopo.forum.TopicView;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Where those who teach or manage settle the terms of a topic: {@code /topic-settings/{id}}. */
@Named
@RequestScoped
public class TopicSettingsPage {
    @Inject
    TopicPage page;

    @Inject
    TermsFields fields;

    @Inject
    ArrangeTopic arrange;

    @Inject
    Access access;

    public TopicView getTopic() {
        var topic = page.getTopic();
        access.require(Action.SET_TERMS, topic.place().spaceId());
        fields.fill(topic.type(), topic.terms());
        return topic;
    }

    public TermsFields getFields() {
        getTopic();
        return fields;
    }

    public void save() {
        var topic = getTopic();
        arrange.arrange(topic.id(), fields.wishes());
        Addresses.done(topic.address(), "forum.arranged");
    }
}
