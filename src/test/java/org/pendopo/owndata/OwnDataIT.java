package org.pendopo.owndata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.proposals.SupportProposal;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.text.Language;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** What the portal knows of somebody is all in the map, and all of theirs and nothing of others is in the download. */
@ArquillianTest
class OwnDataIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    TakeOwnData take;

    @Inject
    SupportProposal support;

    @Inject
    OldRows old;

    @Inject
    EntityManager em;

    @Deployment
    static WebArchive war() {
        return Wars.with(OwnDataIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    private List<String> strings(String sql) {
        return em.unwrap(Session.class).createNativeQuery(sql, String.class).getResultList();
    }

    @Test
    void every_column_of_the_database_is_in_exactly_one_line_of_the_map() {
        var schema = new TreeSet<>(strings("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'"""));
        var mapped = DataMap.lines().stream()
                .flatMap(line -> line.columns().stream().map(column -> line.table() + "." + column))
                .toList();
        assertThat(mapped).doesNotHaveDuplicates();
        assertThat(mapped).containsExactlyInAnyOrderElementsOf(schema);
    }

    @Test
    void whatever_refers_to_a_person_is_told_to_be_about_one() {
        var free = new TreeMap<String, DataLine>();
        DataMap.lines().stream().filter(line -> line.kind() == DataKind.FREE).forEach(line -> line.columns()
                .forEach(column -> free.put(line.table() + "." + column, line)));
        var refers = strings("""
                select distinct k.table_name || '.' || k.column_name from information_schema.table_constraints t
                join information_schema.key_column_usage k on k.constraint_name = t.constraint_name
                join information_schema.constraint_column_usage u on u.constraint_name = t.constraint_name
                where t.constraint_type = 'FOREIGN KEY' and u.table_name = 'person'""");
        assertThat(refers).hasSizeGreaterThan(50).noneMatch(free::containsKey);
    }

    @Test
    void one_gets_ones_own_and_nothing_of_others() throws IOException {
        var here = setting.open();
        var author = given.person();
        var other = given.person();
        me.actAs(author);
        var mine = setting.submit(here, "Benches <b>by</b> the river");
        me.actAs(other);
        var theirs = setting.submit(here, "A secret of the other");
        me.actAs(author);
        support.support(theirs);
        var json = json();
        var tables = json.getJsonObject("tables");
        assertThat(tables.keySet())
                .containsExactlyElementsOf(new ArrayList<>(
                        DataMap.own().stream().map(DataLine::table).distinct().toList()));
        assertThat(tables.getJsonArray("person").getJsonObject(0).getInt("id")).isEqualTo((int) author);
        assertThat(tables.getJsonArray("contribution"))
                .extracting(row -> row.asJsonObject().getJsonNumber("id").longValue())
                .containsExactly(mine);
        assertThat(tables.getJsonArray("proposal_support"))
                .extracting(
                        row -> row.asJsonObject().getJsonNumber("proposal_id").longValue())
                .contains(theirs);
        assertThat(json.toString()).doesNotContain("secret of the other").doesNotContain("\"token\"");
    }

    @Test
    void the_page_says_it_in_words_and_shows_markup_as_typed() throws IOException {
        me.actAs(given.person());
        setting.submit(setting.open(), "Benches <b>by</b> the river");
        var html = text(OwnDataForm.HTML);
        assertThat(html)
                .contains("Benches &lt;b&gt;by&lt;/b&gt; the river")
                .contains("<h2>What I wrote</h2>")
                .contains("<dt>State</dt><dd>published</dd>")
                .doesNotContain("owndata.")
                .endsWith("</html>\n");
    }

    @Test
    void what_was_kept_long_enough_goes_and_nothing_else() {
        var person = given.person();
        for (var days : List.of(1, 364, 366)) {
            setting.change("""
                    insert into notice (id, person_id, kind, path, args, at) values
                      (nextval('notice_seq') * 50 + 49, ?1, 'x.notice.y', '/', '', now() - interval '%d days')""".formatted(days), person);
        }
        assertThat(DataMap.forgotten())
                .extracting(DataLine::table)
                .containsExactly("contribution_draft", "mail_letter", "notice", "person_ended_session", "tried_code");
        DataMap.forgotten().forEach(old::remove);
        assertThat(setting.count("select count(*) from notice where person_id = ?1", person))
                .isEqualTo(2);
    }

    @Test
    void who_is_suspended_gets_it_too_and_a_visitor_nothing() throws IOException {
        var person = given.person();
        setting.change("update person set suspended_at = now(), suspended_reason = 'x' where id = ?1", person);
        me.actAs(person);
        assertThat(json().getJsonObject("tables").getJsonArray("person")).hasSize(1);
        me.asVisitor();
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> take.take(OwnDataForm.JSON, Language.EN));
    }

    private JsonObject json() throws IOException {
        try (var reader = Json.createReader(new StringReader(text(OwnDataForm.JSON)))) {
            return reader.readObject();
        }
    }

    private String text(OwnDataForm form) throws IOException {
        var file = take.take(form, Language.EN);
        try {
            return Files.readString(file);
        } finally {
            Files.delete(file);
        }
    }
}
