package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;
import org.pendopo.testing.web.HtmlForm;

/** The page where replies are split off and put back, as a browser without script uses it. */
@ArquillianTest
class SplitTopicPageIT {
    private final OwnServer server = new OwnServer();

    @Inject
    Given given;

    @Inject
    ForumSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    OpenTopic open;

    @Inject
    ReplyToTopic reply;

    @Inject
    SplitTopic split;

    private ForumSetting.Forum forum;
    private long topic;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                SplitTopicPageIT.class,
                ForumSetting.class,
                ForumSetting.Forum.class,
                OwnServer.class,
                SignedInByHeader.class,
                HtmlForm.class);
    }

    @BeforeEach
    void a_topic() {
        forum = setting.in(given.space("COMMUNITY"));
        me.actAs(forum.manager());
        topic = open.open(forum.topic("Old"), null);
    }

    @Test
    void a_second_press_leads_to_where_the_replies_are() {
        var fresh = split.split(topic, List.of(reply.reply(topic, forum.reply(topic))), "Apart");
        var page = "/split-topic/" + fresh;
        var form = form(page, "back").with("back:again", "Put back");
        var first = send(form);
        assertThat(first).startsWith("/contribution/" + fresh).contains("done=forum.put_back");
        assertThat(send(form)).isEqualTo(first);
        assertThat(server.settled(page, forum.manager())).isEqualTo("/contribution/" + fresh);
        assertThat(server.settled("/contribution/" + fresh, forum.manager())).startsWith("/topic/" + topic + "/");
        assertThat(server.get(page, given.person()).statusCode()).isEqualTo(403);
    }

    private HtmlForm form(String page, String id) {
        var answer = server.get(page, forum.manager());
        assertThat(answer.statusCode()).isEqualTo(200);
        return HtmlForm.of(answer.body(), id).orElseThrow();
    }

    /** @return where it leads, as path and query */
    private String send(HtmlForm form) {
        var answer = server.post(form.action(), forum.manager(), form.body());
        assertThat(answer.statusCode()).isEqualTo(303);
        var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return to.getPath() + "?" + to.getQuery();
    }
}
