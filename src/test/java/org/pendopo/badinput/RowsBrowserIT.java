package org.pendopo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pendopo.testing.browser.Visitors;

/** A button in a row that has moved or vanished since the page was drawn hits the right thing, or nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsBrowserIT {
    private final Visitors visitors = new Visitors();
    private final Stage stage = new Stage(visitors);

    @BeforeAll
    void open() {
        stage.consultation().community();
    }

    @AfterAll
    void close() {
        stage.clear();
    }

    @Test
    void approving_hits_the_space_of_the_row() {
        var gone = space("ratna", "Baris pergi");
        var stays = space("ratna", "Baris tinggal");
        var ready = ready("admin", "/admin/spaces", "pending", gone + ":approve");
        run("update space set approval = 'DECLINED', approval_reason = 'x' where id = " + gone);
        ready.send();
        assertThat(approval(gone)).isEqualTo("1");
        assertThat(stage.number("select count(*) from space where approval = 'PENDING' and id = " + stays))
                .isEqualTo("1");

        var moved = ready("admin", "/admin/spaces", "pending", stays + ":approve");
        run("update space set created_at = created_at - interval '5 days' where id = " + stays);
        moved.send();
        assertThat(stage.number("select count(*) from space where approval = 'APPROVED' and id = " + stays))
                .isEqualTo("1");
        assertThat(moved.send().status()).as("the same press again").isLessThan(500);
    }

    @Test
    void deciding_on_a_request_hits_the_one_who_asked() {
        var space = space("ratna", "Baris permohonan");
        run("update space set approval = 'APPROVED', published_at = now(), way_in = 'REQUEST' where id = " + space);
        var members = "/space/" + slug(space) + "/members";
        for (var person : List.of("budi", "dewi")) {
            stage.press(person, "/space/" + slug(space), "join", "go");
        }
        var budi = stage.number("select id from person where handle = 'budi'");
        var dewi = stage.number("select id from person where handle = 'dewi'");
        var both = ready("ratna", members, "requests", budi + ":accept");
        run("delete from membership where space_id = " + space + " and person_id = " + budi);
        both.send();
        assertThat(state(space, dewi, "REQUESTED")).as("the other one").isEqualTo("1");
        assertThat(state(space, budi, "ACTIVE")).isEqualTo("0");

        ready("ratna", members, "requests", dewi + ":accept").send();
        assertThat(state(space, dewi, "ACTIVE")).isEqualTo("1");
        var role = ready("ratna", members, "f", dewi + ":f:change");
        run("update membership set state = 'LEFT' where space_id = " + space + " and person_id = " + dewi);
        assertThat(role.send().status()).isLessThan(500);
        assertThat(state(space, dewi, "ACTIVE")).isEqualTo("0");
        assertThat(stage.number("select count(*) from membership where role = 'OWNER' and space_id = " + space))
                .as("owners")
                .isEqualTo("1");
    }

    @Test
    void categories_are_hit_by_what_they_are() {
        rows("{community}/forum/categories", "ratna", "forum_category");
        rows("{consultation}/proposals/categories", "hendra", "proposal_category");
    }

    private void rows(String address, String person, String table) {
        var path = stage.address(address);
        for (var title : List.of("Baris satu", "Baris dua", "Baris tiga")) {
            stage.press(person, address, "add", "add", Map.of("title", title));
        }
        var second = stage.number("select max(id) from " + table + " where title = 'Baris dua'");
        var third = stage.number("select max(id) from " + table + " where title = 'Baris tiga'");
        var remove = ready(person, path, "row", second + ":row:remove");
        var rename = Pressed.ready(stage.person(person).page(), path, "row", second + ":row:save", Map.of());
        run("update " + table + " set position = 99 where id = " + second);
        remove.send();
        assertThat(count(table, second)).as("removed, though it had moved").isEqualTo("0");
        assertThat(count(table, third)).as("the one in its place").isEqualTo("1");
        assertThat(remove.send().status()).as("again").isLessThan(500);
        assertThat(rename.send().status()).as("a name for what is gone").isIn(200, 303, 404, 409);
        assertThat(count(table, third)).isEqualTo("1");
    }

    @Test
    void phases_are_hit_by_what_they_are() {
        var path = stage.address("{consultation}/phases");
        var space = stage.number("select id from space where slug = '" + path.split("/", -1)[2] + "'");
        var first = stage.number("select min(id) from phase where space_id = " + space);
        var ready = Pressed.ready(
                stage.person("hendra").page(), path, "f", first + ":f:save", Map.of("title", "Tahap lain"));
        run("delete from phase_capability where phase_id = " + first);
        run("delete from phase where id = " + first);
        var sent = ready.send();
        assertThat(sent.status()).isIn(200, 404, 409);
        assertThat(sent.text()).as("what was typed is not lost").contains("Tahap lain");
        assertThat(stage.number("select count(*) from phase where title = 'Tahap lain' and space_id = " + space))
                .isEqualTo("0");
    }

    @Test
    void two_who_make_the_same_space_at_once_get_two_addresses() {
        var ready = Pressed.ready(
                stage.person("ratna").page(),
                "/new-space?kind=community",
                "space",
                "create",
                Map.of("title", "😀 🎉", "purpose", "Serentak."));
        var body = Map.of("path", ready.path(), "body", ready.body());
        var answers = (List<?>) ready.page()
                .evaluate(
                        "async ({path, body}) => Promise.all([1, 2, 3, 4, 5, 6].map(async () => { const a = await fetch(path,"
                                + " {method: 'POST', body, headers: {'Content-Type': 'application/x-www-form-urlencoded'}});"
                                + " return a.status + ' ' + new URL(a.url).pathname; }))",
                        body);
        assertThat(answers).allSatisfy(a -> assertThat(String.valueOf(a)).matches("200 /space/community(-[0-9]+)?"));
        assertThat(answers).doesNotHaveDuplicates().hasSize(6);
    }

    private String space(String person, String title) {
        var fields = Map.of("title", title, "purpose", "Uji baris.");
        var path = stage.press(person, "/new-space?kind=community", "space", "create", fields)
                .path();
        return stage.number("select id from space where slug = '" + path.split("/", -1)[2] + "'");
    }

    private String slug(String space) {
        return stage.text("select slug from space where id = " + space);
    }

    private Pressed.Ready ready(String person, String path, String form, String button) {
        return Pressed.ready(stage.person(person).page(), path, form, button, Map.of());
    }

    private String approval(String space) {
        return stage.number("select count(*) from space where approval = 'DECLINED' and id = " + space);
    }

    private String state(String space, String person, String state) {
        return stage.number("select count(*) from membership where state = '" + state + "' and space_id = " + space
                + " and person_id = " + person);
    }

    private String count(String table, String id) {
        return stage.number("select count(*) from " + table + " where id = " + id);
    }

    private void run(String sql) {
        stage.run(sql);
    }
}
