package org.pendopo.badinput;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** A consultation, a community and what is in them, made for these tests alone through the portal itself. */
final class Stage {
    private final Visitors visitors;
    private final Map<String, Visitor> people = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final String before;

    Stage(Visitors visitors) {
        this.visitors = visitors;
        before = number("select coalesce(max(id), 0) from space");
    }

    /** Puts away what was made, so that other tests of this house find it as it was. */
    void clear() {
        run(
                "update space set status = 'ARCHIVED', approval = case approval when 'PENDING' then 'DECLINED' else approval end"
                        + " where id > " + before);
        visitors.close();
    }

    Visitor person(String name) {
        return people.computeIfAbsent(name, n -> visitors.atDesk().signIn(n));
    }

    /** The address with what these tests made put in. */
    String address(String pattern) {
        var address = pattern;
        for (var name : names.entrySet()) {
            address = address.replace("{" + name.getKey() + "}", name.getValue());
        }
        return address;
    }

    String name(String key) {
        return address("{" + key + "}");
    }

    /** Presses a button with these fields filled in, and tells the path to which that leads. */
    Pressed press(String person, String path, String form, String button, Map<String, String> fields) {
        return Pressed.now(person(person).page(), address(path), form, button, fields);
    }

    Pressed press(String person, String path, String form, String button) {
        return press(person, path, form, button, Map.of());
    }

    /** A consultation of the town in its open phase, with two categories and a proposal. */
    Stage consultation() {
        var made = press(
                "hendra",
                "/new-space?kind=consultation",
                "space",
                "create",
                Map.of("title", "Uji isian", "purpose", "Tempat uji isian."));
        names.put("consultation", made.path().replace("/settings", ""));
        press("hendra", "{consultation}/state/publish", "state", "confirm");
        run(
                "update phase set opens_at = now() - interval '1 day', closes_at = now() + interval '30 days' where space_id ="
                        + " (select id from space where slug = '" + slug("consultation") + "')");
        var phases = " from phase where space_id = (select id from space where slug = '" + slug("consultation") + "')";
        names.put("phase", number("select min(id)" + phases));
        names.put("coming", number("select max(id)" + phases));
        for (var title : new String[] {"Jalan", "Taman"}) {
            press("hendra", "{consultation}/proposals/categories", "add", "add", Map.of("title", title));
        }
        names.put("proposal", propose("Usulan uji"));
        var suggested = Map.of("title", "Usulan uji", "text", "Isi yang lebih baik.", "reason", "Lebih jelas.");
        names.put(
                "amendment",
                press("budi", "{proposal}/amend", "amendment", "send", suggested)
                        .path());
        draftAnswers();
        review();
        return this;
    }

    /** The consultation asks one more thing. */
    Stage question() {
        press("hendra", "{consultation}/proposals/fields", "add", "add", Map.of("label", "Siapa", "kind", "TEXT"));
        return this;
    }

    /** Hendra is to evaluate the proposal, and another one says the same. */
    private void review() {
        names.put("like", propose("Rak sepeda pasar"));
        names.put("proposal-id", name("proposal").split("/", -1)[2]);
        run("insert into proposal_evaluation (proposal_id, evaluator_id, named_by, named_at) select "
                + name("proposal-id") + ", id, id, now() from person where handle = 'hendra'");
    }

    /** One answer that waits to be checked, and one that is to be published later. */
    private void draftAnswers() {
        names.put("drafted", propose("Pagar kolam ikan"));
        drafted(name("drafted"), "null");
        run(
                "insert into answer_publication (id, tool_id, at, created_by, created_at) select nextval('answer_publication_seq'),"
                        + " p.tool_id, now() + interval '90 days', w.id, now() from proposal p, person w where w.handle = 'maya'"
                        + " and p.id = " + name("drafted").split("/", -1)[2]);
        drafted(propose("Lampu dermaga kecil"), "(select max(id) from answer_publication)");
    }

    /** An accepted proposal of that consultation, and what came of it. */
    Stage commitment() {
        var accepted = propose("Bangku halte sekolah");
        press(
                "hendra",
                accepted + "/answer",
                "answer",
                "publish",
                Map.of("kind", "accepted", "reason", "Kami kerjakan."));
        names.put("accepted-id", accepted.split("/", -1)[2]);
        var unit = number("select id from organisation where code = 'dinas-lingkungan-hidup'");
        var due = LocalDate.now(ZoneOffset.UTC).plusDays(60).toString();
        var fields = Map.of("title", "Janji uji", "unit", unit, "due", due);
        names.put(
                "commitment",
                press("hendra", "/new-commitment?proposal={accepted-id}", "promise", "send", fields)
                        .path());
        return this;
    }

    // Written by somebody else, so that hendra can check it.
    private void drafted(String proposal, String publication) {
        run(
                "insert into answer_draft (proposal_id, state, kind, reason, html, written_by, written_at, publication_id) select "
                        + proposal.split("/", -1)[2] + ", 'PREPARED', 'ACCEPTED', 'Ya.', '<p>Ya.</p>', w.id, now(), "
                        + publication
                        + " from person w where w.handle = 'maya'");
    }

    /** @return the path of a new proposal by ratna */
    String propose(String title) {
        var fields = Map.of("title", title, "text", "Isi usulan uji.");
        return press("ratna", "{consultation}/proposals/new", "proposal", "send", fields)
                .path();
    }

    /** A community of ratna's that is approved, with budi in it, two categories and a topic; and one that waits. */
    Stage community() {
        names.put("community", create("Uji isian warga"));
        var waiting = create("Uji isian menunggu");
        names.put("pending", number("select id from space where slug = '" + waiting.replace("/space/", "") + "'"));
        var id = number("select id from space where slug = '" + slug("community") + "'");
        Pressed.ready(person("admin").page(), "/admin/spaces", "pending", id + ":approve", Map.of())
                .send();
        press("budi", "{community}", "join", "go");
        names.put("budi", number("select id from person where handle = 'budi'"));
        for (var title : new String[] {"Umum", "Lain"}) {
            press("ratna", "{community}/forum/categories", "add", "add", Map.of("title", title));
        }
        var topic = press(
                        "ratna",
                        "{community}/forum/new",
                        "topic",
                        "send",
                        Map.of("title", "Topik uji", "text", "Isi topik uji."))
                .path();
        names.put("topic", topic);
        names.put("topic-id", topic.split("/", -1)[2]);
        return this;
    }

    /** A class of sari's with a group. */
    Stage lessons() {
        var fields = Map.of("title", "Uji isian kelas", "purpose", "Tempat uji isian.");
        names.put(
                "class",
                press("sari", "/new-space?kind=class", "space", "create", fields)
                        .path());
        press("sari", "{class}/groups/new", "part", "create", Map.of("title", "Kelompok uji"));
        names.put("group", number("select max(id) from space where parent_id is not null"));
        return this;
    }

    /** One more guardian of a pupil, whose link the school may end. */
    Stage guardian() {
        run(
                "insert into guardianship (id, child_id, guardian_id, slot, since) select nextval('guardianship_seq'), c.id, g.id, 4,"
                        + " now() from person c, person g where c.name = 'Keisha Amara' and g.handle = 'admin'");
        names.put("link", number("select max(id) from guardianship where slot = 4"));
        return this;
    }

    private String create(String title) {
        var fields = Map.of("title", title, "purpose", "Tempat uji isian.");
        return press("ratna", "/new-space?kind=community", "space", "create", fields)
                .path();
    }

    /** Somebody whom an admin may suspend. */
    Stage account(String username) {
        HouseForTests.house().keycloak().admin().create(username, Visitor.PASSWORD);
        visitors.atDesk().signIn(username);
        return this;
    }

    private String slug(String key) {
        return name(key).replace("/space/", "");
    }

    /** What was written counts as written long ago, and a time line is never full: these tests are nobody's flood. */
    void letTimePass() {
        run("update contribution set created_at = created_at - interval '2 hours'"
                + " where created_at > now() - interval '1 hour'");
        run("delete from proposal_field f where label like 'uji %' and not exists"
                + " (select 1 from proposal_field_value v where v.field_id = f.id) and not exists"
                + " (select 1 from proposal_field_choice c where c.field_id = f.id)");
        run(
                "with extra as (select id from (select id, row_number() over (partition by space_id order by id) as n from phase"
                        + " where space_id > " + before
                        + ") numbered where n > 5), gone as (delete from phase_capability"
                        + " where phase_id in (select id from extra)) delete from phase where id in (select id from extra)");
    }

    void run(String sql) {
        try (var connection = HouseForTests.house().postgres().database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row; empty if there is none. */
    String number(String sql) {
        return text(sql);
    }

    String text(String sql) {
        try (var connection = HouseForTests.house().postgres().database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
