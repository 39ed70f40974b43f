package org.pendopo.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;

/**
 * What is written in a space that is not for everybody shows on no page of an outsider, whatever the page: asked for
 * over HTTP. Members see it there, so that the looking is worth something.
 */
@ArquillianTest
class VisibilityIT {
    private static final long VISITOR = 0;

    private final OwnServer server = new OwnServer();

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Deployment
    static WebArchive war() {
        return Wars.with(VisibilityIT.class, SpacesSetting.class, OwnServer.class, SignedInByHeader.class);
    }

    @Test
    void a_class_tells_outsiders_its_name_and_nothing_more() {
        closed(given.space("CLASS").audience("MEMBERS").wayIn("CODE"), true);
    }

    @Test
    void a_space_for_members_tells_outsiders_its_name_and_nothing_more() {
        closed(given.space("CONSULTATION").audience("MEMBERS"), true);
        closed(given.space("PROJECT").audience("MEMBERS").wayIn("REQUEST"), true);
    }

    @Test
    void a_hidden_space_does_not_exist_for_outsiders() {
        closed(given.space("COMMUNITY").audience("HIDDEN").wayIn("INVITATION"), false);
    }

    @Test
    void what_no_admin_has_approved_does_not_exist_for_outsiders() {
        closed(given.space("COMMUNITY").approval("PENDING"), false);
        closed(given.space("PROJECT").approval("DECLINED"), false);
    }

    @Test
    void a_draft_does_not_exist_for_outsiders() {
        closed(given.space("CONSULTATION").status("DRAFT"), false);
    }

    /** @param named whether outsiders may know that there is such a space */
    private void closed(Given.SpaceMaker maker, boolean named) {
        var secret = new Secret(maker);
        var stranger = given.person();
        var removed = given.person();
        given.member(secret.space, removed, "MEMBER");
        setting.remove(removed);
        for (var outsider : List.of(VISITOR, stranger, removed)) {
            for (var path : secret.everywhere()) {
                var body = server.get(path, outsider).body();
                assertThat(body).as("%s for %s", path, outsider).doesNotContain(secret.words);
                if (!named && outsider != removed && !path.contains("?q=")) {
                    assertThat(body).as("%s for %s", path, outsider).doesNotContain(secret.title);
                }
            }
            for (var path : secret.inside()) {
                assertThat(server.get(path, outsider).statusCode())
                        .as("%s for %s", path, outsider)
                        .isIn(named ? List.of(200, 403) : List.of(404, 403));
            }
            var listed =
                    server.get("/search?q=" + secret.title, outsider).body().contains("/space/" + secret.slug + "\"");
            assertThat(listed).as("listed for %s", outsider).isEqualTo(named);
        }
        secret.membersSeeIt();
    }

    /** A space with a topic and an answered proposal, both of which say a word that stands nowhere else. */
    private final class Secret {
        final long space;
        final String slug;
        final String title;
        final String words;
        final long author = given.person();
        final long member = given.person();
        final long topic;
        final long proposal;

        Secret(Given.SpaceMaker maker) {
            space = maker.add();
            slug = setting.text("select slug from space where id = " + space);
            title = "nama" + space;
            words = "rahasia" + space;
            given.space(space, "title", title);
            given.member(space, author, "MEMBER");
            given.member(space, member, "MANAGER");
            var forum = given.tool(space, "FORUM");
            topic = setting.text(space, forum, "TOPIC", author, words);
            setting.run("insert into forum_topic (id, tool_id) values (" + topic + ", " + forum + ")");
            setting.run("insert into forum_activity (topic_id, tool_id, opened_at, last_at) values (" + topic + ", "
                    + forum + ", now(), now() + interval '1 second')");
            var tool = given.tool(space, "PROPOSALS");
            given.openPhase(space, "SUBMIT", "COMMENT", "ANSWER");
            proposal = setting.text(space, tool, "PROPOSAL", author, words);
            setting.run("insert into proposal (id, tool_id, submitted_at, status) values (" + proposal + ", " + tool
                    + ", now(), 'ACCEPTED')");
            setting.run("insert into proposal_tally (proposal_id, tool_id) values (" + proposal + ", " + tool + ")");
            setting.run(
                    "insert into official_answer (proposal_id, kind, reason, html, answered_by, answered_at) values ("
                            + proposal + ", 'ACCEPTED', '" + words + "', '" + words + "', " + author + ", now())");
        }

        List<String> inside() {
            return List.of(
                    "/topic/" + topic,
                    "/proposal/" + proposal,
                    "/space/" + slug + "/forum",
                    "/space/" + slug + "/proposals",
                    "/space/" + slug + "/members");
        }

        List<String> everywhere() {
            var paths = new ArrayList<>(inside());
            paths.addAll(List.of("/", "/participation", "/classes", "/projects", "/communities"));
            for (var list : List.of("/participation", "/classes", "/projects", "/communities", "/search")) {
                paths.add(list + "?q=" + title);
            }
            paths.add("/person/" + setting.text("select handle from person where id = " + author));
            paths.addAll(List.of("/space/" + slug, "/space/" + slug + "/about", "/contribution/" + topic));
            paths.addAll(List.of("/revisions/" + topic, "/report/" + topic, "/edit/" + proposal, "/unread/" + topic));
            paths.add("/api/v1/spaces/" + slug + "/proposals.csv");
            paths.add("/api/v1/spaces/" + slug + "/proposals.json");
            return paths;
        }

        void membersSeeIt() {
            assertThat(server.get("/search?q=" + title, member).body()).contains("/space/" + slug + "\"");
            assertThat(server.get(server.settled("/topic/" + topic, member), member)
                            .body())
                    .contains(words);
            assertThat(server.get(server.settled("/proposal/" + proposal, member), member)
                            .body())
                    .contains(words);
            assertThat(server.get("/", member).body()).contains(words, title);
            assertThat(server.get("/api/v1/spaces/" + slug + "/proposals.json", member)
                            .body())
                    .contains(words);
            var handle = setting.text("select handle from person where id = " + author);
            assertThat(server.get("/person/" + handle, member).body()).contains(words);
        }
    }
}
