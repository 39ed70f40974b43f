package org.pendopo.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;

/** Deadlines of topics stand in calendars, what is said in them does not; and dates of feeds tell what went. */
@ArquillianTest
class TopicDatesIT {
    private final OwnServer server = new OwnServer();

    @Inject
    Given given;

    @Inject
    FeedSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    KeepOwnAddress keep;

    @Deployment
    static WebArchive war() {
        return Wars.with(TopicDatesIT.class, FeedSetting.class, OwnServer.class, SignedInByHeader.class);
    }

    @Test
    void deadlines_of_a_class_are_in_its_members_calendar_and_in_no_public_one() throws Exception {
        var pupil = given.person();
        var school = given.space("CLASS").audience("MEMBERS").add();
        given.member(school, pupil, "MEMBER");
        var forum = given.tool(school, "FORUM");
        var topic = topic(school, forum, "PUBLISHED");
        var hidden = topic(school, forum, "HIDDEN");
        var reply = reply(school, forum, topic);
        me.actAs(pupil);
        keep.renew();
        var own = server.get("/api/v1/my-calendar/" + keep.token() + ".ics", 0).body();
        assertThat(own)
                .contains(
                        "UID:topic-answers-" + topic + "@",
                        "UID:topic-replies-" + topic + "@",
                        "/contribution/" + topic)
                .doesNotContain("-" + hidden + "@", "secret", "/contribution/" + reply);
        assertThat(server.get("/api/v1/feeds/calendar.ics", pupil).body()).doesNotContain("topic-answers-" + topic);
        setting.run("update membership set state = 'REMOVED' where person_id = " + pupil);
        assertThat(server.get("/api/v1/my-calendar/" + keep.token() + ".ics", 0).body())
                .doesNotContain("-" + topic + "@");
    }

    @Test
    void deadlines_of_a_public_space_are_in_its_calendar_and_answers_kept_back_in_no_feed() throws Exception {
        var space = given.space("COMMUNITY").add();
        var forum = given.tool(space, "FORUM");
        var topic = topic(space, forum, "PUBLISHED");
        reply(space, forum, topic);
        assertThat(server.get(setting.feeds(space) + "/calendar.ics", 0).body())
                .contains("UID:topic-answers-" + topic + "@")
                .doesNotContain("secret");
        assertThat(server.get(setting.feeds(space) + "/topics.atom", 0).body()).doesNotContain("topic/" + topic + "<");
        assertThat(server.get("/api/v1/feeds/topics/" + topic + "/replies.atom", 0)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void by_its_date_alone_a_feed_is_not_sent_again_until_something_came_or_went() throws Exception {
        var space = given.space("COMMUNITY").add();
        var forum = given.tool(space, "FORUM");
        setting.text(space, forum, "TOPIC", "PUBLISHED", given.person());
        var second = setting.text(space, forum, "TOPIC", "PUBLISHED", given.person());
        var feed = setting.feeds(space) + "/topics.atom";
        var since = modified(server.get(feed, 0));
        assertThat(since(feed, since).statusCode()).isEqualTo(304);
        assertThat(since(feed, "Thu, 01 Jan 1970 00:00:00 GMT").statusCode()).isEqualTo(200);
        setting.run("update contribution set state = 'HIDDEN' where id = " + second);
        var after = since(feed, since);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(modified(after)).isNotEqualTo(since);
        assertThat(since(feed, modified(after)).statusCode()).isEqualTo(304);
        var calendar = setting.feeds(space) + "/calendar.ics";
        var day = modified(server.get(calendar, 0));
        assertThat(since(calendar, day).statusCode()).isEqualTo(304);
        given.openPhase(space, "COMMENT");
        assertThat(since(calendar, day).statusCode()).isEqualTo(200);
    }

    @Test
    void a_suspended_phase_says_so_in_both_languages() throws Exception {
        var space = given.space("CONSULTATION").add();
        given.openPhase(space, "COMMENT");
        setting.run("update phase set suspended_at = now() - interval '1 minute', suspension_reason = 'Rain.'"
                + " where space_id = " + space);
        setting.run(
                "insert into phase_act (id, phase_id, kind, person_id, at, reason) select nextval('phase_act_seq'), id,"
                        + " 'SUSPENDED', " + given.person() + ", suspended_at, 'Rain.' from phase where space_id = "
                        + space);
        assertThat(calendar(space, "en")).contains("(suspended)", "STATUS:CANCELLED", "SEQUENCE:2", "LAST-MODIFIED:");
        assertThat(calendar(space, "id")).contains("(dihentikan sementara)");
        setting.run("update phase set suspended_until = now() where space_id = " + space);
        assertThat(calendar(space, "en"))
                .contains("STATUS:CONFIRMED", "SEQUENCE:3")
                .doesNotContain("(suspended)");
    }

    private String calendar(long space, String language) throws Exception {
        return server.get(setting.feeds(space) + "/calendar.ics?lang=" + language, 0)
                .body()
                .replace("\r\n ", "");
    }

    private static String modified(HttpResponse<String> response) {
        return response.headers().firstValue("Last-Modified").orElseThrow();
    }

    private HttpResponse<String> since(String path, String date) throws Exception {
        return setting.conditional(path, "If-Modified-Since", date);
    }

    /** One where everybody answers first, and until when. */
    private long topic(long space, long forum, String state) throws Exception {
        var topic = setting.text(space, forum, "TOPIC", state, given.person());
        setting.run("insert into thread_terms (root_id, answer_first, answers_due, replies_due) values (" + topic
                + ", true, now() + interval '2 day', now() + interval '4 day')");
        return topic;
    }

    private long reply(long space, long forum, long topic) throws Exception {
        setting.run("insert into contribution (id, space_id, tool_id, kind, root_id, parent_id, position, author_id,"
                + " written_as, language, origin, state, text, html, created_at, state_at) values"
                + " (nextval('contribution_seq'), " + space + ", " + forum + ", 'POST', " + topic + ", " + topic
                + ", 1, " + given.person()
                + ", 'MEMBER', 'id', 'ONLINE', 'PUBLISHED', 'secret', '<p>secret</p>', now(), now())");
        return setting.reply(topic);
    }
}
