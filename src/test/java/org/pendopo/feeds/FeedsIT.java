package org.pendopo.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;

@ArquillianTest
class FeedsIT {
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
        return Wars.with(FeedsIT.class, FeedSetting.class, OwnServer.class, SignedInByHeader.class);
    }

    @Test
    void what_is_not_public_is_in_no_feed_also_for_those_who_may_read_it() throws Exception {
        var member = given.person();
        var hidden = List.of(
                given.space("CONSULTATION").audience("MEMBERS").add(),
                given.space("COMMUNITY").audience("HIDDEN").wayIn("INVITATION").add(),
                given.space("CLASS").audience("MEMBERS").add(),
                given.space("CONSULTATION").status("DRAFT").add(),
                given.space("PROJECT").approval("PENDING").add());
        for (var space : hidden) {
            given.member(space, member, "OWNER");
            var phase = given.openPhase(space, "COMMENT");
            var topic = setting.text(space, given.tool(space, "FORUM"), "TOPIC", "PUBLISHED", member);
            for (var path : List.of("/topics.atom", "/calendar.ics")) {
                for (var who : List.of(0L, member)) {
                    assertThat(server.get(setting.feeds(space) + path, who).statusCode())
                            .as("%s of %s", path, space)
                            .isIn(403, 404);
                }
            }
            assertThat(server.get("/api/v1/feeds/topics/" + topic + "/replies.atom", member)
                            .statusCode())
                    .isIn(403, 404);
            assertThat(server.get("/api/v1/feeds/calendar.ics", member).body()).doesNotContain("phase-" + phase + "@");
        }
    }

    @Test
    void hidden_withdrawn_and_waiting_texts_are_in_no_feed() throws Exception {
        var author = given.person();
        given.person(author, "age_band", "UNDER_13");
        given.person(author, "name", "Ayu Lestari");
        var space = given.space("COMMUNITY").add();
        given.member(space, author, "OWNER");
        var forum = given.tool(space, "FORUM");
        var shown = setting.text(space, forum, "TOPIC", "PUBLISHED", author);
        for (var state : List.of("HIDDEN", "WITHDRAWN", "PENDING", "DRAFT")) {
            setting.text(space, forum, "TOPIC", state, author);
        }
        for (var who : List.of(0L, author)) {
            var feed = server.get(setting.feeds(space) + "/topics.atom", who).body();
            assertThat(feed.split("<entry", -1)).hasSize(2);
            assertThat(feed).contains(",2026:topic/" + shown + "<", "A. L.").doesNotContain("Ayu");
        }
        given.space(space, "audience", "MEMBERS");
        assertThat(server.get(setting.feeds(space) + "/topics.atom", 0).statusCode())
                .isIn(403, 404);
    }

    @Test
    void what_did_not_change_is_not_sent_again() throws Exception {
        var space = given.space("COMMUNITY").add();
        var forum = given.tool(space, "FORUM");
        setting.text(space, forum, "TOPIC", "PUBLISHED", given.person());
        for (var path : List.of("/topics.atom", "/calendar.ics")) {
            var first = server.get(setting.feeds(space) + path, 0);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
            var tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(conditional(setting.feeds(space) + path, tag).statusCode())
                    .isEqualTo(304);
            assertThat(conditional(setting.feeds(space) + path, "\"other\"").statusCode())
                    .isEqualTo(200);
        }
        var tag = server.get(setting.feeds(space) + "/topics.atom", 0)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        setting.text(space, forum, "TOPIC", "PUBLISHED", given.person());
        assertThat(conditional(setting.feeds(space) + "/topics.atom", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_secret_address_shows_what_its_owner_may_see_now_and_dies_when_renewed() throws Exception {
        var person = given.person();
        var space = given.space("CLASS").audience("MEMBERS").add();
        given.member(space, person, "MEMBER");
        var phase = "phase-" + given.openPhase(space, "COMMENT") + "@";
        me.actAs(person);
        keep.renew();
        var address = address();
        var first = server.get(address, 0);
        assertThat(first.body()).contains(phase);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        setting.run("update membership set state = 'REMOVED' where person_id = " + person);
        assertThat(server.get(address, 0).body()).doesNotContain(phase);
        setting.run("update membership set state = 'ACTIVE' where person_id = " + person);
        keep.renew();
        assertThat(address()).isNotEqualTo(address);
        assertThat(server.get(address, 0).statusCode()).isEqualTo(404);
        assertThat(server.get(address(), 0).body()).contains(phase);
        setting.run("update person set suspended_at = now(), suspended_reason = 'Spam.' where id = " + person);
        assertThat(server.get(address(), 0).statusCode()).isEqualTo(404);
    }

    private String address() {
        return "/api/v1/my-calendar/" + keep.token() + ".ics";
    }

    private HttpResponse<String> conditional(String path, String tag) throws Exception {
        return setting.conditional(path, "If-None-Match", tag);
    }
}
