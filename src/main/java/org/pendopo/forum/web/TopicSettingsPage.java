package org.pendopo.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
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

    private @Nullable String seen;

    /** What held when the form was shown. */
    public String getSeen() {
        return seen == null ? getTopic().rules() : seen;
    }

    public void setSeen(@Nullable String shown) {
        seen = shown;
    }

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
        var shown = seen;
        // Who is told that they changed sees what holds now, and may save over that knowingly.
        seen = null;
        arrange.arrange(topic.id(), fields.wishes(), shown);
        Addresses.done(topic.address(), "forum.arranged");
    }
}
