package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pendopo.testing.browser.Visitors;

/** Who writes learns at once all that is wrong, and loses no word whatever happens meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingBrowserIT {
    private static final String WORDS = "Kalimat yang lama dipikirkan.";
    private final Visitors visitors = new Visitors();
    private final Stage stage = new Stage(visitors);

    @BeforeAll
    void open() {
        stage.consultation().community();
    }

    @BeforeEach
    void rest() {
        stage.letTimePass();
    }

    @AfterAll
    void close() {
        stage.clear();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var proposal = stage.press(
                "ratna",
                "{consultation}/proposals/new",
                "proposal",
                "send",
                Map.of("title", " ", "text", "", "category", "", "cost", "1e9"));
        assertThat(proposal.errors().split(" \\| ", -1)).as(proposal.errors()).hasSize(4);
        var topic = stage.press(
                "ratna", "{community}/forum/new", "topic", "send", Map.of("title", "", "text", " ", "category", ""));
        assertThat(topic.errors().split(" \\| ", -1)).as(topic.errors()).hasSize(3);
        var phase = Map.of("title", "", "opens", "besok", "closes", "0001-01-01T00:00");
        assertThat(stage.press("hendra", "{consultation}/phases", "new", "add", phase)
                        .errors()
                        .split(" \\| ", -1))
                .hasSize(3);
        var settings =
                Map.of("title", "", "purpose", "", "answerDue", "31-31-2026", "sourceUrl", "javascript:alert(1)");
        assertThat(stage.press("hendra", "{consultation}/settings", "settings", "save", settings)
                        .errors()
                        .split(" \\| ", -1))
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2027-01-02T00:00, 2027-01-01T00:00, 0",
                "2027-01-01T00:00, 2027-01-01T00:00, 0",
                "0001-01-01T00:00, 2027-01-01T00:00, 0",
                "2027-01-01T00:00, 9999-12-31T23:59, 0",
                "2027-02-31T00:00, 2027-03-01T00:00, 0",
                "+99999-01-01T00:00, 2027-03-01T00:00, 0",
                "-2027-01-01T00:00, 2027-03-01T00:00, 0",
                "2027-01-01, 2027-01-02, 1",
                "2027-01-01 08:00, 2027-01-02 09:00, 1"
            })
    void phases_have_sensible_times(String opens, String closes, int stored) {
        var name = "Tahap " + opens.hashCode() + closes.hashCode();
        var fields = Map.of("title", name, "opens", opens, "closes", closes);
        var sent = stage.press("hendra", "{consultation}/phases", "new", "add", fields);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(stage.number("select count(*) from phase where title = '" + name + "'"))
                .isEqualTo(String.valueOf(stored));
        assertThat(sent.errors().isEmpty()).isEqualTo(stored == 1);
    }

    @Test
    void a_flood_is_stopped_in_the_form_and_told_when_it_may_go_on() {
        var page = stage.person("ratna").page();
        var path = stage.address("{topic}");
        for (var i = 0; i < 20; i++) {
            stage.press("ratna", path, "write", "send", Map.of("text", "Balasan " + i));
        }
        var sent = stage.press("ratna", path, "write", "send", Map.of("text", WORDS));
        assertThat(sent.status()).isEqualTo(429);
        assertThat(sent.errors()).matches(".*[0-9]{1,2}[.:][0-9]{2}.*");
        assertThat(sent.text()).contains(WORDS);
        page.navigate(path);
        assertThat(page.locator("main").textContent()).doesNotContain(WORDS);
    }

    @Test
    void a_phase_that_closes_while_one_writes_takes_no_word_away() {
        var page = stage.person("ratna").page();
        var path = stage.address("{consultation}/proposals/new");
        var fields = Map.of("title", "Judul yang tersisa", "text", WORDS);
        var ready = Pressed.ready(page, path, "proposal", "send", fields);
        var space = stage.number("select id from space where slug = '" + path.split("/", -1)[2] + "'");
        stage.run("update phase set opens_at = now() - interval '2 days', closes_at = now() - interval '1 minute'"
                + " where space_id = " + space);
        try {
            var sent = ready.send();
            assertThat(sent.status()).isIn(403, 409);
            assertThat(sent.text()).contains("Judul yang tersisa", WORDS);
        } finally {
            stage.run("update phase set closes_at = now() + interval '30 days' where space_id = " + space);
        }
        assertThat(stage.number("select count(*) from contribution where title = 'Judul yang tersisa'"))
                .isEqualTo("0");
    }

    @Test
    void a_topic_that_is_locked_while_one_writes_takes_no_word_away() {
        var topic = stage.press(
                        "ratna", "{community}/forum/new", "topic", "send", Map.of("title", "Kunci", "text", "Isi."))
                .path();
        var ready = Pressed.ready(stage.person("budi").page(), topic, "write", "send", Map.of("text", WORDS));
        stage.press("ratna", topic, "manage", "lock");
        var sent = ready.send();
        assertThat(sent.status()).isIn(200, 403, 409);
        assertThat(sent.text()).contains(WORDS);
        assertThat(sent.path()).as("stays where it was typed").isEqualTo(topic);
        assertThat(stage.number("select count(*) from contribution where root_id = " + topic.split("/", -1)[2]))
                .isEqualTo("0");
    }

    @Test
    void a_session_that_ends_while_one_writes_takes_no_word_away() {
        var dewi = visitors.atDesk().signIn("dewi");
        stage.press("dewi", "{community}", "join", "go");
        var path = stage.address("{community}/forum/new");
        var ready = Pressed.ready(dewi.page(), path, "topic", "send", Map.of("title", "Judul sesi", "text", WORDS));
        dewi.page().context().clearCookies();
        var sent = ready.send();
        assertThat(sent.status()).isEqualTo(403);
        assertThat(sent.text()).contains("Judul sesi", WORDS);
        dewi.page().navigate("/participation");
        assertThat(dewi.page().locator("main").textContent()).doesNotContain(WORDS);
    }

    @Test
    void what_an_official_answer_said_before_can_be_read() {
        var proposal = stage.propose("Mural di tembok gudang");
        for (var reason : List.of("Ditolak karena <b>biaya</b>.", "Ternyata bisa.")) {
            stage.press("hendra", proposal + "/answer", "answer", "publish", Map.of("reason", reason));
        }
        var visitor = visitors.onPhone().open(proposal);
        visitor.page().locator(".answer a[href$='/answers']").click();
        visitor.sees("Ternyata bisa.").sees("Ditolak karena").isAccessible();
    }

    @Test
    void what_is_hidden_is_found_again_and_nowhere_else() {
        var topic = stage.press(
                        "budi",
                        "{community}/forum/new",
                        "topic",
                        "send",
                        Map.of("title", "Iklan pulsa", "text", "Beli."))
                .path();
        var id = topic.split("/", -1)[2];
        stage.press("ratna", "/hide/" + id, "decide", "hide", Map.of("rule", rule(), "reason", "Iklan."));
        var ratna = stage.person("ratna").open(stage.address("{community}/reports/hidden"));
        ratna.sees("Iklan pulsa").sees("Iklan.").isAccessible();
        var visitor = visitors.atDesk();
        for (var path : List.of("{community}/forum", "{community}/forum?q=pulsa", "/search?q=pulsa", "/person/budi")) {
            visitor.page().navigate(stage.address(path));
            assertThat(visitor.page().locator("main").textContent()).as(path).doesNotContain("Iklan pulsa");
        }
        assertThat(visitor.status(stage.address("{community}/reports/hidden"))).isEqualTo(403);
        stage.press("ratna", "/hide/" + id, "decide", "unhide");
        ratna.open(stage.address("{community}/forum")).sees("Iklan pulsa");
    }

    private String rule() {
        var page = stage.person("ratna").page();
        page.navigate("/report/" + stage.name("topic-id"));
        return stage.text("select coalesce(max(rule), 'respect') from report");
    }
}
