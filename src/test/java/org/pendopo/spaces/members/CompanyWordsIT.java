package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.spaces.members.CompanySetting.held;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Where one adult and one minor are alone, nothing that has words is a letter box between them. */
@ArquillianTest
class CompanyWordsIT {
    /**
     * Text that leads to a space and may be written whoever is there, as table.column, where % is every column. All others
     * need a trigger of the company.
     */
    private static final List<String> FREE = List.of(
            // Officials among themselves; what is published is held on official_answer.
            "answer_draft.%",
            "answer_revision.%",
            "proposal_evaluation.notes",
            "import_job.%",
            // What a commitment said before, held when it was said.
            "commitment_edition.%",
            // To the school's records, to moderators and to the city: a minor must always be able to report.
            "guardianship.end_reason",
            "report.note",
            // Said once to somebody who is outside from then on.
            "membership.reason",
            // Made by the portal of what is held elsewhere, or chosen from a list.
            "hiding.rule",
            "mail_letter.%",
            "notice.%",
            "pairing_code.%",
            "proposal_amendment.base_%",
            "pseudonym.name",
            "report.rule",
            "revision.%",
            "space_invitation.token_hash",
            "tool.settings",
            // Come with a proposal that is imported, whose text is held.
            "proposal.external_id",
            "proposal.source_%",
            "proposal.stated_%",
            "proposal.territory_code");

    private static final String UNGUARDED = """
            with recursive leads(tab) as (
              select 'space'::regclass::oid
              union
              select k.conrelid from pg_constraint k join leads l on k.confrelid = l.tab where k.contype = 'f')
            select c.relname || '.' || a.attname, 1
            from leads l join pg_class c on c.oid = l.tab
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where a.atttypid in (select t.oid from pg_type t where t.typcategory in ('S', 'U', 'A') and t.typname <> 'uuid')
              and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'
                and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) ~ '= ANY|~')
              and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like '%company%'
                and (t.tgattr = ''::int2vector or a.attnum = any (t.tgattr)))""";

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CompanySetting company;

    @Deployment
    static WebArchive war() {
        return Wars.with(CompanyWordsIT.class, CompanySetting.class, CompanySetting.Room.class, SpacesSetting.class);
    }

    @Test
    void every_text_that_leads_to_a_space_is_held_or_free_for_a_reason() {
        var found = new TreeSet<String>();
        var used = new TreeSet<String>();
        for (var row : company.rows(UNGUARDED)) {
            var column = String.valueOf(row[0]);
            var free = FREE.stream()
                    .filter(f -> column.matches(f.replace(".", "\\.").replace("%", ".*")))
                    .toList();
            used.addAll(free);
            if (free.isEmpty() && !column.endsWith("html")) {
                found.add(column);
            }
        }
        assertThat(found).as("text without a guard and without a reason").isEmpty();
        assertThat(used).as("reasons for text that is there").containsExactlyInAnyOrderElementsOf(FREE);
    }

    @Test
    void nothing_that_has_words_is_a_letter_box_in_a_closed_space() {
        var room = company.room();
        var proposals = given.tool(room.id(), "PROPOSALS");
        var phase = given.openPhase(room.id(), "SUBMIT");
        var text = setting.text(room.id(), room.tool(), "TOPIC", room.owner(), "Here");
        company.suspend(room.other());
        for (var words : new String[] {
            "update phase set description = 'Psst' where id = " + phase,
            "update phase set suspended_at = now(), suspension_reason = 'Psst' where id = " + phase,
            "update tool set title = 'Psst' where id = " + proposals,
            "update space set purpose = 'Psst' where id = " + room.id(),
            category(room.tool()),
            "insert into proposal_category (id, tool_id, title, position) values (nextval('proposal_category_seq'), "
                    + proposals + ", 'Psst', 1)",
            "insert into proposal_field (id, tool_id, kind, label, hint, required, position) values"
                    + " (nextval('proposal_field_seq'), " + proposals + ", 'TEXT', 'Psst', '', false, 1)",
            tag(text),
            hiding(text, room.owner())
        }) {
            assertThat(held(() -> setting.run(words))).as(words).isEqualTo("space_company");
        }
        assertThat(held(() -> setting.run("update space set status = 'READ_ONLY' where id = " + room.id())))
                .as("to close it is always possible")
                .isNull();
    }

    @Test
    void nor_are_the_words_of_its_commitments() {
        var room = company.room();
        var promise = promise(room.id());
        company.suspend(room.other());
        for (var words : new String[] {
            "update commitment set text = 'Psst' where id = " + promise,
            "insert into commitment_milestone (id, commitment_id, title, first_due, due) values"
                    + " (nextval('commitment_milestone_seq'), " + promise + ", 'Psst', current_date, current_date)",
            "insert into commitment_slip (id, commitment_id, was, becomes, reason, at) values"
                    + " (nextval('commitment_slip_seq'), " + promise
                    + ", current_date, current_date + 1, 'Psst', now())"
        }) {
            assertThat(held(() -> setting.run(words))).as(words).isEqualTo("space_company");
        }
    }

    @Test
    void nor_in_a_class_of_one_teacher_and_one_pupil_until_a_third_one_comes() {
        var id = given.space("CLASS").audience("MEMBERS").add();
        var tool = given.tool(id, "FORUM");
        var teacher = given.person();
        var pupil = company.minor();
        given.member(id, teacher, "OWNER");
        assertThat(held(() -> company.write(id, teacher)))
                .as("before anybody came")
                .isNull();
        var text = setting.text(id, tool, "TOPIC", teacher, "Welcome");
        given.member(id, pupil, "MEMBER");
        assertThat(held(() -> company.write(id, teacher))).isEqualTo("space_lonely");
        assertThat(held(() -> company.write(id, pupil))).isEqualTo("space_lonely");
        for (var words : new String[] {
            "update space set about = 'Psst' where id = " + id,
            "update contribution set text = 'Psst' where id = " + text,
            category(tool),
            tag(text),
            hiding(text, teacher)
        }) {
            assertThat(held(() -> setting.run(words))).as(words).isEqualTo("space_lonely");
        }
        assertThat(held(() -> setting.run(hiding(text, given.person()))))
                .as("a moderator of the portal is a third one")
                .isNull();
        given.member(id, company.minor(), "MEMBER");
        assertThat(held(() -> company.write(id, pupil))).isNull();
    }

    @Test
    void a_group_that_the_class_reads_is_as_open_as_the_class() {
        var whole = given.space("CLASS").audience("MEMBERS").add();
        var part = given.space("CLASS").audience("MEMBERS").add();
        given.tool(part, "FORUM");
        setting.run("update space set parent_id = " + whole + ", parent_sees = true where id = " + part);
        var teacher = given.person();
        var pupil = company.minor();
        for (var space : new long[] {whole, part}) {
            given.member(space, teacher, "OWNER");
            given.member(space, pupil, "MEMBER");
        }
        assertThat(held(() -> company.write(part, pupil))).isEqualTo("space_lonely");
        given.member(whole, company.minor(), "MEMBER");
        assertThat(held(() -> company.write(part, pupil))).isNull();
    }

    private long promise(long space) {
        var unit = "unit-" + given.person();
        setting.organisation(unit, "UNIT", true);
        setting.run("insert into commitment (id, request_key, space_id, organisation_id, title, text, html, language,"
                + " first_due, due, state, state_at, created_at) select nextval('commitment_seq'), gen_random_uuid(), "
                + space + ", id, 'Here', '', '', 'en', current_date, current_date, 'PLANNED', now(), now()"
                + " from organisation where code = '" + unit + "'");
        return ((Number) company.rows("select id, 1 from commitment where space_id = " + space)
                        .getFirst()[0])
                .longValue();
    }

    private static String category(long tool) {
        return "insert into forum_category (id, tool_id, title, description, position) values"
                + " (nextval('forum_category_seq'), " + tool + ", 'Here', 'Psst', 1)";
    }

    private static String tag(long text) {
        return "insert into contribution_tag (contribution_id, tag) values (" + text + ", 'psst')";
    }

    private static String hiding(long text, long by) {
        return "insert into hiding (contribution_id, rule, reason, hidden_by, hidden_at) values (" + text
                + ", 'RESPECT', 'Psst', " + by + ", now())";
    }
}
