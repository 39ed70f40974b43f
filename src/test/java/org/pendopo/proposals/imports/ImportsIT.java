package org.pendopo.proposals.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.exchange.ImportProblem;
import org.pendopo.proposals.exchange.ProposalField;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Refusal;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Files on their way in, through the desk and the job, to the database. */
@ExtendWith(ArquillianExtension.class)
class ImportsIT {
    private static final int MANY = 10_000;
    // Half a minute on a machine of its own; here others work on the same processors.
    private static final Duration PROMISED = Duration.ofSeconds(60);

    @Inject
    Given given;

    @Inject
    ImportSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ImportDesk desk;

    @Deployment
    static WebArchive war() {
        return Wars.with(ImportsIT.class, ImportSetting.class, ImportSamples.class);
    }

    @Test
    void columns_are_matched_in_the_preview_and_the_job_brings_the_rows_in() {
        var tool = setting.consultation();
        var id = setting.upload(
                tool, "usulan.csv", "\uFEFFkode,apa,berapa\r\nA1,Taman,5000\r\nA2,Lampu,\"1.250.000,50\"\r\n");
        assertThat(desk.look(tool, id).report().problems())
                .extracting(ImportProblem::key)
                .containsExactly("proposals-import.error.no.title");
        desk.map(tool, id, Map.of(ProposalField.TITLE, 1, ProposalField.COST, 2, ProposalField.EXTERNAL_ID, 0), null);
        assertThat(desk.look(tool, id).report().clean()).isTrue();
        desk.start(tool, id);
        setting.finished(id, ImportState.DONE);
        assertThat(desk.row(tool, id)).returns(2, ImportRow::total).returns(2, ImportRow::done);
        assertThat(setting.lines("""
                select p.external_id || ':' || c.title || ':' || p.cost || ':' || c.written_as || ':' || p.status
                from proposal p join contribution c on c.id = p.id where p.tool_id = ?1 order by p.id""", tool.id()))
                .hasToString("[A1:Taman:5000.00:IMPORT:WAITING, A2:Lampu:1250000.50:IMPORT:WAITING]");
        assertThat(setting.number("select count(*) from import_job where id = ?1 and content is null", id))
                .isOne();
    }

    @Test
    void an_error_in_the_last_row_stores_nothing_at_all() {
        var tool = setting.consultation();
        var id = setting.upload(tool, "usulan.csv", ImportSamples.csv(1_200, "A") + "A1;Lagi;x;Baru;1;2025-03-01\n");
        var report = desk.look(tool, id).report();
        assertThat(report.problems())
                .extracting(ImportProblem::line, ImportProblem::key)
                .containsExactly(tuple(2402L, "proposals-import.error.id.duplicate"));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> desk.start(tool, id))
                .returns("proposals-import.not_clean", RuleBroken::key);
        assertThat(setting.traces(tool)).isZero();
        assertThat(setting.state(id)).isEqualTo("UPLOADED");
    }

    @Test
    void the_same_file_twice_is_told_with_and_without_numbers() {
        var tool = setting.consultation();
        setting.bringIn(tool, "a.csv", ImportSamples.csv(30, "A").getBytes(StandardCharsets.UTF_8));
        var again = setting.upload(tool, "a.csv", ImportSamples.csv(31, "A"));
        assertThat(desk.look(tool, again).report().errors()).isEqualTo(30);
        assertThat(desk.look(tool, again).report().problems().getFirst())
                .returns("proposals-import.error.known", ImportProblem::key)
                .returns(2L, ImportProblem::line);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> desk.start(tool, again));

        var bare = "judul\nTaman\nLampu\n".getBytes(StandardCharsets.UTF_8);
        setting.bringIn(tool, "b.csv", bare);
        var twice = setting.upload(tool, "c.csv", bare);
        assertThat(desk.look(tool, twice).report().problems())
                .containsExactly(new ImportProblem(1, null, "proposals-import.error.known.file", List.of("b.csv")));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> desk.start(tool, twice));
        assertThat(setting.rows(tool)).isEqualTo(32);
    }

    @Test
    void only_who_runs_the_consultation_imports_and_only_into_it() {
        var tool = setting.consultation();
        var id = setting.upload(tool, "usulan.csv", "judul\nTaman\n");
        var other = setting.consultation();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.look(other, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.start(other, id));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.look(tool, id));
        me.actAs(given.person());
        refusedEverywhere(tool, id);
        var official = given.person();
        given.portalRole(official, "STAFF");
        setting.change("insert into person_affiliation values (" + official + ", '/units/other', 'OFFICIAL')");
        me.actAs(official);
        refusedEverywhere(tool, id);
        assertThat(setting.state(id)).isEqualTo("UPLOADED");
    }

    private void refusedEverywhere(ProposalTool tool, long id) {
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> setting.upload(tool, "x.csv", "judul\nA\n"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.latest(tool));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.look(tool, id));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.map(tool, id, Map.of(), null));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.start(tool, id));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> desk.cancel(tool, id));
    }

    @Test
    void ten_thousand_rows_are_in_within_the_promised_time() {
        // The promise is for a portal that has been running: code that runs for the first time is compiled meanwhile.
        setting.bringIn(
                setting.consultation(),
                "sedikit.csv",
                ImportSamples.csv(500, "W").getBytes(StandardCharsets.UTF_8));
        var tool = setting.consultation();
        var taken = timed(tool, "banyak.csv", ImportSamples.csv(MANY, "A"));
        assertThat(setting.rows(tool)).isEqualTo(MANY);
        assertThat(taken).as("CSV").isLessThan(PROMISED);

        var votes = setting.consultation();
        taken = timed(votes, "banyak.pb", ImportSamples.pabulib(MANY, 2_000));
        assertThat(setting.rows(votes)).isEqualTo(MANY);
        assertThat(setting.number(
                        "select stated_votes from proposal where tool_id = ?1 and external_id = '2'", votes.id()))
                .isEqualTo(2_000);
        assertThat(taken).as("Pabulib").isLessThan(PROMISED);
    }

    /** From the press of the button that uploads to the end of the job, the check of the whole file included. */
    private Duration timed(ProposalTool tool, String name, String content) {
        var start = System.nanoTime();
        setting.bringIn(tool, name, content.getBytes(StandardCharsets.UTF_8));
        var taken = Duration.ofNanos(System.nanoTime() - start);
        System.getLogger(ImportsIT.class.getName()).log(System.Logger.Level.INFO, "{0}: {1}", name, taken);
        return taken;
    }

    @Test
    void a_budget_cut_in_the_middle_is_refused_wherever_it_was_cut() {
        var tool = setting.consultation();
        var whole = ImportSamples.pabulib(20, 40).getBytes(StandardCharsets.UTF_8);
        var random = new Random(2026);
        random.ints(150, 1, whole.length - 5).forEach(length -> {
            var id = setting.upload(tool, "potong.pb", Arrays.copyOf(whole, length));
            assertThat(desk.look(tool, id).report().problems())
                    .as("cut at %d", length)
                    .isNotEmpty();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> desk.start(tool, id));
        });
        assertThat(setting.traces(tool)).isZero();
    }
}
