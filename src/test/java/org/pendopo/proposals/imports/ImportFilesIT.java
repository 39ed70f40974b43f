package org.pendopo.proposals.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.NewContribution;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.proposals.SubmitProposal;
import org.pendopo.proposals.TypedDetails;
import org.pendopo.proposals.exchange.ImportProblem;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.testing.Wars;

/** What is in files: what must come in as it is, what must come back as it was, and what must not come in. */
@ExtendWith(ArquillianExtension.class)
class ImportFilesIT {
    private static final String ALL_OF_A_PROPOSAL = """
            select array_agg(row(c.title, c.text, c.html, c.language, c.created_at, c.author_label, c.written_as, c.origin,
                k.title, p.territory_code, p.cost, p.status, p.submitted_at, p.external_id, p.stated_votes, p.stated_against,
                p.stated_status, p.stated_district, p.currency, p.source_language, p.source_address,
                a.kind, a.reason, a.html, a.answered_at)::text order by p.id)::text
            from proposal p join contribution c on c.id = p.id left join proposal_category k on k.id = p.category_id
            left join official_answer a on a.proposal_id = p.id where p.tool_id = ?1""";

    @Inject
    ImportSetting setting;

    @Inject
    ImportDesk desk;

    @Inject
    SubmitProposal submit;

    @Deployment
    static WebArchive war() {
        return Wars.with(ImportFilesIT.class, ImportSetting.class, ImportSamples.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_export_in_either_form_comes_back_as_the_same() {
        var first = setting.consultation();
        setting.bringIn(first, "nasty.csv", utf8(ImportSamples.nastyFile()));
        own(first, "Dari formulir", "Karena =1+1.");
        var csv = setting.csv(first);
        var json = setting.json(first);

        var second = setting.consultation();
        setting.bringIn(second, "export.csv", csv);
        assertThat(setting.csv(second)).isEqualTo(csv);
        assertThat(setting.json(second)).isEqualTo(json);
        var third = setting.consultation();
        setting.bringIn(third, "export.json", json);
        assertThat(setting.csv(third)).isEqualTo(csv);
        assertThat(setting.json(third)).isEqualTo(json);

        assertThat(setting.rows(second)).isEqualTo(10);
        assertThat(setting.text(ALL_OF_A_PROPOSAL, third.id())).isEqualTo(setting.text(ALL_OF_A_PROPOSAL, second.id()));
        assertThat(setting.number(
                        "select count(*) from proposal_support s join proposal p on p.id = s.proposal_id where"
                                + " p.tool_id = ?1",
                        third.id()))
                .isZero();
    }

    private void own(ProposalTool tool, String title, String text) {
        var category =
                setting.number("select coalesce(min(id), 0) from proposal_category where tool_id = ?1", tool.id());
        submit.submit(
                tool,
                new NewContribution(
                        tool.spaceId(),
                        tool.id(),
                        ContributionKind.PROPOSAL,
                        null,
                        null,
                        title,
                        text,
                        null,
                        "id",
                        UUID.randomUUID()),
                new TypedDetails(category == 0 ? null : category, null, null));
    }

    @Test
    void what_was_exported_from_a_consultation_does_not_come_into_it_again() {
        var tool = setting.consultation();
        own(tool, "Taman", "Karena.");
        var again = setting.upload(tool, "export.csv", setting.csv(tool));
        assertThat(desk.look(tool, again).report().problems())
                .extracting(ImportProblem::line, ImportProblem::key)
                .containsExactly(tuple(2L, "proposals-import.error.known.address"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> desk.start(tool, again));
    }

    @Test
    void what_a_budget_states_is_kept_as_stated() {
        var tool = setting.consultation();
        setting.bringIn(tool, "anggaran.pb", utf8(ImportSamples.JASIEN));
        assertThat(setting.lines("""
                select p.external_id || ' ' || p.cost || p.currency || ' ' || p.stated_votes || ' ' || p.stated_status || ' '
                    || p.stated_district || ' ' || p.status || ' ' || t.supports
                from proposal p join proposal_tally t on t.proposal_id = p.id where p.tool_id = ?1 order by p.id""", tool.id()))
                .hasToString("[1 5.00PLN 3 selected JASIEŃ WAITING 0, 2 6.50PLN 1 not_selected JASIEŃ WAITING 0]");
    }

    @Test
    void what_is_odd_but_readable_comes_in() {
        comesIn("a.csv", utf8("\uFEFFjudul;uraian;kategori\r\n\"Taman; kota\";\"dua\r\nbaris\";\r\n"), 1);
        comesIn("b.csv", utf8("title,text\n😀 مرحبا \u202Ebalik,<b>x</b><script>y</script>\u0001\u0007\n\n,\n"), 1);
        comesIn("c.csv", "title\tcost\nTaman\tRp 5.000,-\n".getBytes(StandardCharsets.UTF_16), 1);
        comesIn(
                "d.pb",
                ImportSamples.budget("encoding;ISO-8859-2\n", "Łąka").getBytes(Charset.forName("ISO-8859-2")),
                1);
        comesIn("e.csv", utf8("title,status,district\nTaman,diterima,Atlantis\n"), 1);
    }

    private void comesIn(String name, byte[] content, int rows) {
        var tool = setting.consultation();
        setting.bringIn(tool, name, content);
        assertThat(setting.rows(tool)).isEqualTo(rows);
        assertThat(setting.number("""
                select count(*) from contribution where tool_id = ?1
                and (html like '%<script%' or title || text ~ '[\\x01-\\x08]')""", tool.id())).isZero();
    }

    @Test
    void files_that_are_none_are_refused_with_their_line_in_both_languages() {
        var tool = setting.consultation();
        var latin1 = StandardCharsets.ISO_8859_1;
        refused(tool, "a.csv", "judul\nTaman\nKafé\n".getBytes(latin1), 3, "encoding");
        refused(tool, "a.pb", ImportSamples.budget("", "Kafé").getBytes(latin1), 16, "encoding");
        refused(tool, "b.pb", utf8(ImportSamples.budget("encoding;klingon\n", "x")), 1, "encoding.unknown");
        refused(tool, "c.pb", utf8(ImportSamples.budget("", "x").replace("META", "DATA")), 1, "pb.start");
        refused(
                tool,
                "d.pb",
                utf8(ImportSamples.budget("", "x").replace("project_id;cost", "id;price")),
                15,
                "pb.header");
        assertThat(setting.traces(tool)).isZero();
    }

    @Test
    void rows_and_cells_that_are_wrong_are_refused_with_their_line_in_both_languages() {
        var tool = setting.consultation();
        refused(tool, "b.csv", utf8("nama orang;umur\nSari;7\n"), 1, "no.title");
        refused(tool, "c.csv", utf8("judul;judul\nA;B\n"), 1, "header.duplicate");
        refused(tool, "d.csv", utf8(" \n\n"), 1, "no.title");
        refused(tool, "e.csv", utf8("\uFEFF"), 1, "empty");
        refused(tool, "f.csv", utf8("judul,biaya\n"), 1, "no.rows");
        refused(tool, "g.csv", utf8("judul\nA\nB\0C\n"), 3, "nul");
        refused(tool, "h.csv", utf8("judul,uraian\nA," + "p".repeat(100_000) + "\n"), 2, "long");
        refused(tool, "i.csv", utf8("judul,biaya\nA,1\nB\n"), 3, "columns.missing");
        refused(tool, "j.csv", utf8("judul,biaya\nA,1,2\n"), 2, "columns.extra");
        refused(tool, "k.csv", utf8("judul,biaya\nA,-1\n"), 2, "cost.range");
        refused(tool, "l.csv", utf8("judul,biaya\nA,99999999999999\n"), 2, "cost.range");
        refused(tool, "m.csv", utf8("judul,biaya\nA,1.2345\n"), 2, "cost.decimals");
        refused(tool, "n.csv", utf8("judul,biaya\nA,murah\n"), 2, "cost");
        refused(tool, "o.csv", utf8("judul,uraian\n\u0001,x\n"), 2, "required");
        refused(tool, "p.csv", utf8("judul,uraian\nA,\"tak ditutup\nB,x\n"), 2, "quote");
        refused(tool, "q.json", utf8("{\"a\":1}"), 1, "json.format");
        assertThat(setting.traces(tool)).isZero();
    }

    @Test
    void more_categories_than_a_consultation_can_have_are_refused() {
        var tool = setting.consultation();
        var file = new StringBuilder("judul,kategori\n");
        for (var i = 1; i <= 201; i++) {
            file.append("A,K").append(i).append('\n');
        }
        refused(tool, "kategori.csv", utf8(file.toString()), 202, "categories");
    }

    @Test
    void a_million_rows_are_refused_by_the_stated_limit() {
        var tool = setting.consultation();
        var problem = refused(tool, "sejuta.csv", utf8("judul\n" + "Taman kota\n".repeat(1_000_000)), 100_002, "rows");
        assertThat(Texts.of(Language.ID, problem.key(), problem.args().toArray()))
                .contains("100.000");
        assertThat(Texts.of(Language.EN, problem.key(), problem.args().toArray()))
                .contains("100,000");
        assertThat(setting.traces(tool)).isZero();
    }

    private ImportProblem refused(ProposalTool tool, String name, byte[] content, long line, String key) {
        var id = setting.upload(tool, name, content);
        var problem = desk.look(tool, id).report().problems().getFirst();
        assertThat(problem)
                .as(name)
                .returns(line, ImportProblem::line)
                .returns("proposals-import.error." + key, ImportProblem::key);
        for (var language : Language.values()) {
            assertThat(Texts.of(language, problem.key(), problem.args().toArray()))
                    .doesNotContain("proposals-import", "{");
        }
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> desk.start(tool, id));
        return problem;
    }
}
