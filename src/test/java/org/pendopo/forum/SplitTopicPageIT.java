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

    @Test
    void replies_of_several_pages_and_levels_are_split_off_together() {
        var first = reply.reply(topic, forum.reply(topic));
        var below = reply.reply(topic, forum.reply(first));
        var last = below;
        for (var n = 0; n < 43; n++) {
            if (n % 10 == 0) {
                me.actAs(given.person());
                given.member(forum.tool().spaceId(), me.require().id(), "MEMBER");
            }
            last = reply.reply(topic, forum.reply(topic));
        }
        var page = "/split-topic/" + topic;
        var chosen = form(page, "splitting")
                .with("splitting:title", "Säpärate & new")
                .with("splitting:chosen", String.valueOf(below));
        var second = send(chosen.with("splitting:further", "Further replies"));
        assertThat(second).startsWith(page + "?after=20&chosen=" + below);
        var again = form(second, "splitting");
        assertThat(again.field("splitting:title")).isEqualTo("Säpärate & new");
        assertThat(server.get(second, forum.manager()).body()).containsPattern("value=\"" + below + "\"[^>]* checked");
        var third = send(again.with("splitting:chosen", String.valueOf(below)).with("splitting:further", "x"));
        var back = send(form(third, "splitting").with("splitting:earlier", "x"));
        assertThat(back).startsWith(page + "?after=20&chosen=&");
        var end = form(third, "splitting").with("splitting:chosen", String.valueOf(last));
        var fresh = send(end.with("splitting:save", "Split off"), "&splitting%3Achosen=" + below);
        assertThat(fresh).startsWith("/contribution/" + below).contains("done=forum.split");
        assertThat(server.settled("/contribution/" + last, forum.manager())).startsWith("/topic/" + below + "/");
        assertThat(server.settled("/contribution/" + first, forum.manager())).startsWith("/topic/" + topic + "/");
    }

    @Test
    void what_is_gone_meanwhile_or_no_number_is_not_carried_along() {
        var elsewhere = open.open(forum.topic("Other"), null);
        var other = reply.reply(elsewhere, forum.reply(elsewhere));
        reply.reply(topic, forum.reply(topic));
        var page = "/split-topic/" + topic + "?title=T&chosen=" + other + "-x-" + "9".repeat(40);
        assertThat(form(page, "splitting").field("splitting:title")).isEqualTo("T");
        assertThat(server.get(page, forum.manager()).body())
                .doesNotContain("value=\"" + other + "\"")
                .doesNotContainPattern("chosen[^>]* checked");
    }

    private HtmlForm form(String page, String id) {
        var answer = server.get(page, forum.manager());
        assertThat(answer.statusCode()).isEqualTo(200);
        return HtmlForm.of(answer.body(), id).orElseThrow();
    }

    /** @return where it leads, as path and query */
    private String send(HtmlForm form) {
        return send(form, "");
    }

    private String send(HtmlForm form, String more) {
        var answer = server.post(form.action(), forum.manager(), form.body() + more);
        assertThat(answer.statusCode()).isEqualTo(303);
        var to = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return to.getPath() + "?" + to.getRawQuery();
    }
}
