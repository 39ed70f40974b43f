package org.pendopo.proposals.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.SubmitProposal;
import org.pendopo.proposals.TypedDetails;
import org.pendopo.proposals.coauthors.AnswerCoauthor;
import org.pendopo.proposals.coauthors.AskCoauthor;
import org.pendopo.proposals.exchange.ImportProblem;
import org.pendopo.proposals.fields.FieldKind;
import org.pendopo.proposals.fields.FieldPlan;
import org.pendopo.proposals.fields.PlanFields;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Answers to a consultation's own questions, places in words and names of co-authors come back as they went out. */
@ExtendWith(ArquillianExtension.class)
class ImportAnswersIT {
    @Inject
    ImportSetting setting;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    ImportDesk desk;

    @Inject
    PlanFields plan;

    @Inject
    SubmitProposal submit;

    @Inject
    AskCoauthor ask;

    @Inject
    AnswerCoauthor answer;

    @Deployment
    static WebArchive war() {
        return Wars.with(ImportAnswersIT.class, ImportSetting.class, ImportSamples.class);
    }

    @Test
    void in_either_form_they_come_back_as_the_same() {
        var first = asking("CHOICE");
        together(propose(first));
        var csv = setting.csv(first);
        var json = setting.json(first);
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"fields\":{\"Ground\":\"Dry, stony\",\"Metres\":\"1250.125\",\"When\":\"2028-02-29\"}")
                .contains("\"place\":\"corner of Jl. Melati\"")
                .containsPattern("\"coauthors\":\"[^\"]+\"");
        var second = asking("CHOICE");
        setting.bringIn(second, "export.json", json);
        assertThat(setting.json(second)).isEqualTo(json);
        assertThat(setting.csv(second)).isEqualTo(csv);
        var third = asking("CHOICE");
        setting.bringIn(third, "export.csv", csv);
        assertThat(setting.json(third)).isEqualTo(json);
        assertThat(setting.number(
                        "select count(*) from proposal_coauthor k join proposal p on p.id = k.proposal_id where p.tool_id = ?1",
                        third.id()))
                .isZero();
    }

    @Test
    void what_is_not_asked_there_is_left_out_and_what_is_no_answer_stops_the_file() {
        var first = asking("CHOICE");
        propose(first);
        var json = setting.json(first);
        var other = setting.consultation();
        var notes = desk.look(other, setting.upload(other, "export.json", json)).report();
        assertThat(notes.clean()).isTrue();
        assertThat(notes.notes())
                .extracting(ImportProblem::key)
                .filteredOn("proposals-import.warning.question.unknown"::equals)
                .hasSize(3);
        var dates = asking("DATE");
        assertThat(desk.look(dates, setting.upload(dates, "export.json", json))
                        .report()
                        .problems())
                .extracting(ImportProblem::column, ImportProblem::key)
                .containsExactly(tuple("Ground", "proposals-fields.date.form"));
    }

    @Test
    void proposals_of_a_decidim_portal_come_in_with_their_answers_and_without_its_votes() {
        var tool = setting.consultation();
        var file = """
                id;component/id;taxonomies/id;taxonomies/name;title/en;title/id;body/en;body/id;state;answer/en;answered_at;votes;url;published_at;author/name
                7;9;3;Parks;Benches;Bangku;Text;Teks;accepted;<p>In <b>May</b>.</p>;2025-04-01 09:30:00 +0700;120;https://d.example/7;2025-03-01 08:00:00 UTC;Ana
                8;9;;;Fountain;;Text;;evaluating;;;3;https://d.example/8;2025-03-01 08:00:00 UTC;Bo
                """;
        var looked = desk.look(tool, setting.upload(tool, "proposals.csv", file));
        assertThat(looked.isCsv()).isFalse();
        assertThat(looked.report().clean()).isTrue();
        setting.bringIn(tool, "proposals.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(setting.lines("""
                        select concat_ws(':', c.title, c.language, p.status, p.stated_status, p.stated_votes, t.supports,
                          (select a.reason from official_answer a where a.proposal_id = p.id))
                        from proposal p join contribution c on c.id = p.id join proposal_tally t on t.proposal_id = p.id
                        where p.tool_id = ?1 order by p.id""", tool.id()))
                .hasToString("[Bangku:id:ACCEPTED:120:0:In **May**., Fountain:en:WAITING:evaluating:3:0]");
        var again =
                desk.look(tool, setting.upload(tool, "again.csv", file + "\n")).report();
        assertThat(again.errors()).isEqualTo(2);
    }

    /** @param ground the kind of one of the questions */
    private ProposalTool asking(String ground) {
        var tool = setting.consultation();
        plan.add(tool, FieldKind.NUMBER, new FieldPlan("Metres", "", false, "", "", ""));
        plan.add(
                tool,
                FieldKind.valueOf(ground),
                new FieldPlan("Ground", "", false, ground.equals("CHOICE") ? "Wet\nDry, stony" : "", "", ""));
        plan.add(tool, FieldKind.DATE, new FieldPlan("When", "", false, "", "", ""));
        return tool;
    }

    private long propose(ProposalTool tool) {
        var typed = new HashMap<Long, String>();
        for (var field : submit.form(tool).own()) {
            typed.put(
                    field.id(),
                    switch (field.kind()) {
                        case NUMBER -> "1.250,125";
                        case DATE -> "2028-02-29";
                        default -> String.valueOf(field.choices().getLast().id());
                    });
        }
        var words = new NewContribution(
                tool.spaceId(),
                tool.id(),
                ContributionKind.PROPOSAL,
                null,
                null,
                "A path",
                "Because.",
                null,
                "en",
                UUID.randomUUID());
        return submit.submit(tool, words, new TypedDetails(null, null, "corner of Jl. Melati", null, typed));
    }

    private void together(long proposal) {
        var friend = given.person();
        ask.ask(proposal, setting.text("select handle from person where id = ?1", friend));
        var author = me.require().id();
        me.actAs(friend);
        answer.confirm(proposal);
        me.actAs(author);
    }
}
