package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pendopo.proposals.exchange.Given.at;
import static org.pendopo.proposals.exchange.Given.csv;
import static org.pendopo.proposals.exchange.Given.errors;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProposalsTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_the_separator_behind_quoted_others(String separator) throws IOException {
        var preview = csv(String.join(
                        "\r\n",
                        "Judul|Uraian|Biaya",
                        "\"Taman, baca; kota\tkita\"|\"baris satu\r\nbaris dua, tiga; empat\"|\"5.000.000,50\"",
                        "Trotoar|\"ia berkata \"\"ya\"\", lalu; pergi\"|250000",
                        "")
                .replace("|", separator));
        assertThat(preview.report().clean()).isTrue();
        assertThat(preview.separator()).isEqualTo(separator.charAt(0));
        assertThat(preview.rows())
                .extracting(ProposalRow::line, ProposalRow::title, ProposalRow::text, ProposalRow::cost)
                .containsExactly(
                        row(2, "Taman, baca; kota kita", "baris satu\nbaris dua, tiga; empat", "5000000.50"),
                        row(4, "Trotoar", "ia berkata \"ya\", lalu; pergi", "250000.00"));
    }

    private static Tuple row(long line, String title, String text, String cost) {
        return tuple(line, title, text, new BigDecimal(cost));
    }

    @Test
    void a_sample_in_indonesian_is_understood_by_its_header() throws IOException {
        var file = new CsvProposals(Given.sample("usulan.csv"), ImportOptions.in(Given.JAKARTA));
        var preview = file.preview();
        assertThat(preview.report().problems()).isEmpty();
        assertThat(preview.columns()).extracting(CsvColumn::name).startsWith("Nomor", "Judul Usulan", "Uraian");
        assertThat(preview.columns().get(1).samples()).hasSize(3).startsWith("Taman baca di balai RW");
        assertThat(preview.rows().getFirst())
                .returns("U-01", ProposalRow::externalId)
                .returns("Taman baca di balai RW", ProposalRow::title)
                .returns("Pendidikan", ProposalRow::category)
                .returns("Sukamaju", ProposalRow::district)
                .returns(new BigDecimal("12500000.00"), ProposalRow::cost)
                .returns("Ibu Sari", ProposalRow::author)
                .returns(Instant.parse("2025-03-01T17:00:00Z"), ProposalRow::date)
                .returns(41L, ProposalRow::statedVotes);
    }

    @Test
    void statements_of_polis_become_titles_and_rejected_ones_are_left_out() throws IOException {
        var preview = new CsvProposals(Given.sample("comments.csv"), ImportOptions.in(Given.JAKARTA)).preview();
        assertThat(preview.report())
                .returns(3L, ImportReport::rows)
                .returns(1L, ImportReport::skipped)
                .returns(0L, ImportReport::errors);
        assertThat(preview.rows().getFirst())
                .returns("Buses should run until midnight.", ProposalRow::title)
                .returns("", ProposalRow::text)
                .returns(12L, ProposalRow::statedVotes)
                .returns(3L, ProposalRow::statedAgainst)
                .returns(Instant.parse("2018-11-16T22:09:36.584Z"), ProposalRow::date);
        var longOne = preview.rows().get(1);
        assertThat(longOne.title()).hasSizeLessThanOrEqualTo(200).endsWith("…").doesNotContain("\n");
        assertThat(longOne.text().replace('\n', ' '))
                .startsWith(longOne.title().substring(0, longOne.title().length() - 1));
        assertThat(longOne.text()).hasSizeGreaterThan(200);
    }

    @Test
    void the_date_of_polis_is_read_too() throws IOException {
        var preview = csv("title,datetime\nA,Sat Nov 17 05:09:36 WIB 2018\n");
        assertThat(preview.rows().getFirst().date()).isEqualTo("2018-11-16T22:09:36Z");
    }

    @Test
    void people_correct_the_mapping() throws IOException {
        var file = new CsvProposals(Given.text("kolom1;kolom2\nsatu;dua\n"), ImportOptions.in(Given.JAKARTA));
        var guess = file.preview();
        assertThat(errors(guess.report())).containsExactly(at(1, ProblemKind.NO_TITLE));
        assertThat(guess.report().problems().getFirst().args()).containsExactly("kolom1, kolom2");
        var mapping = guess.mapping().with(ProposalField.TITLE, 1).with(ProposalField.CATEGORY, 0);
        assertThat(file.preview(mapping).rows())
                .extracting(ProposalRow::title, ProposalRow::category)
                .containsExactly(tuple("dua", "satu"));
        assertThat(errors(file.preview(mapping.with(ProposalField.TEXT, 7)).report()))
                .containsExactly(at(1, ProblemKind.MAPPING));
        assertThat(errors(file.preview(mapping.with(ProposalField.TITLE, null)).report()))
                .containsExactly(at(1, ProblemKind.NO_TITLE));
    }

    private static final String FAULTY = String.join(
            "\n",
            "id,Judul,Uraian,Biaya,Tanggal,Bahasa,Suara,Jawaban,Alasan",
            "1,,x,1,,,,,",
            "2,Baik,\"dua",
            "baris\",1,,,,,",
            "3,A,x,banyak,,,,,",
            "4,A,x,-5,,,,,",
            "5,A,x,1.5555,,,,,",
            "6,A,x,99999999999999999999,,,,,",
            "7,A,x,1,kemarin,,,,",
            "8,A,x,1,31-02-2025,,,,",
            "9,A,x,1,,klingon,,,",
            "10,A,x,1,,,1.5,,",
            "11,A,x,1,,,-1,,",
            "12,A,x,1,,,,diterima,",
            "13,A,x,1,,,,,karena",
            "2,A,x,1,,,,,",
            "14,%s,x,1,,,,,".formatted("p".repeat(201)),
            "15,A,%s,1,,,,,".formatted("p".repeat(100_000)),
            "");

    @Test
    void every_row_says_what_is_wrong_with_it_by_line_and_column() throws IOException {
        var preview = csv(FAULTY);
        assertThat(errors(preview.report()))
                .containsExactly(
                        at(2, "Judul", ProblemKind.REQUIRED),
                        at(5, "Biaya", ProblemKind.COST),
                        at(6, "Biaya", ProblemKind.COST_RANGE),
                        at(7, "Biaya", ProblemKind.COST_DECIMALS),
                        at(8, "Biaya", ProblemKind.COST_RANGE),
                        at(9, "Tanggal", ProblemKind.DATE),
                        at(10, "Tanggal", ProblemKind.DATE),
                        at(11, "Bahasa", ProblemKind.LANGUAGE),
                        at(12, "Suara", ProblemKind.COUNT),
                        at(13, "Suara", ProblemKind.COUNT),
                        at(14, "Alasan", ProblemKind.ANSWER_REASON),
                        at(15, "Jawaban", ProblemKind.ANSWER_KIND),
                        at(16, "id", ProblemKind.ID_DUPLICATE),
                        at(17, "Judul", ProblemKind.LONG),
                        at(18, "Uraian", ProblemKind.LONG));
        assertThat(preview.report().problems().get(12).args()).containsExactly("2", 3L);
        assertThat(preview.report().problems().getLast().args()).containsExactly(20_000, 100_000);
        assertThat(preview.rows()).extracting(ProposalRow::externalId).containsExactly("2");
    }

    @Test
    void words_that_are_not_known_are_refused() throws IOException {
        var preview = official("title,answer,reason\nA,accepted,baik\nB,maybe,entah\n");
        assertThat(preview.rows()).extracting(ProposalRow::answerKind).containsExactly("ACCEPTED");
        assertThat(errors(preview.report())).containsExactly(at(3, "answer", ProblemKind.CHOICE));
        assertThat(preview.report().problems().getFirst().args()).containsExactly("maybe", "ACCEPTED, REJECTED");
    }

    @Test
    void a_status_without_its_answer_is_only_what_the_source_says() throws IOException {
        var preview = official("""
                title,status,answer,reason
                A,open,,
                B,ACCEPTED,accepted,baik
                C,accepted,,
                D,lost,,
                E,rejected,accepted,baik
                """);
        assertThat(preview.rows())
                .extracting(ProposalRow::status, ProposalRow::statedStatus)
                .containsExactly(
                        tuple("OPEN", null), tuple("ACCEPTED", null), tuple(null, "accepted"), tuple(null, "lost"));
        assertThat(Given.warnings(preview.report()))
                .containsExactly(
                        at(4, "status", ProblemKind.STATUS_STATED), at(5, "status", ProblemKind.STATUS_STATED));
        assertThat(errors(preview.report())).containsExactly(at(6, "status", ProblemKind.ANSWER_STATUS));
    }

    private static CsvPreview official(String file) throws IOException {
        var options = new ImportOptions(
                Given.JAKARTA, Set.of("OPEN", "ACCEPTED", "REJECTED"), Set.of("ACCEPTED", "REJECTED"));
        return new CsvProposals(Given.text(file), options).preview();
    }

    @Test
    void lengths_are_those_that_people_count() throws IOException {
        var emoji = csv("title\n%s\n%s\n".formatted("😀".repeat(200), "😀".repeat(201) + "\u0001"));
        assertThat(emoji.rows().getFirst().title()).isEqualTo("😀".repeat(200));
        assertThat(emoji.rows().getLast().title()).startsWith("😀😀").endsWith("😀…");
        assertThat(emoji.rows().getLast().text()).isEqualTo("😀".repeat(201));
        var unseen = csv("title,category\n\u0001\u202E,x\n");
        assertThat(errors(unseen.report())).containsExactly(at(2, "title", ProblemKind.REQUIRED));
        var labels = csv("title,category,author\nA,%s,%s\n".formatted("k".repeat(81), "p".repeat(121)));
        assertThat(labels.rows().getFirst())
                .returns("k".repeat(80), ProposalRow::category)
                .returns("p".repeat(120), ProposalRow::author);
        assertThat(Given.warnings(labels.report()))
                .containsExactly(at(2, "category", ProblemKind.LABEL_CUT), at(2, "author", ProblemKind.LABEL_CUT));
    }

    @Test
    void rows_of_another_width_are_refused_and_empty_ones_left_out() throws IOException {
        var preview = csv("title,text,cost\nA,x\n\n,,\nB,x,1,\nC,x,1,2\nD,x,1\n");
        assertThat(errors(preview.report()))
                .containsExactly(at(2, ProblemKind.COLUMNS_MISSING), at(6, ProblemKind.COLUMNS_EXTRA));
        assertThat(preview.report().problems().getFirst().args()).containsExactly(2, 3);
        assertThat(Given.warnings(preview.report())).containsExactly(at(4, ProblemKind.BLANK));
        assertThat(preview.rows()).extracting(ProposalRow::title).containsExactly("B", "D");
    }

    @Test
    void a_header_with_the_same_name_twice_is_refused() throws IOException {
        var report = csv("title,cost,title,,\nA,1,B,,\n").report();
        assertThat(errors(report)).containsExactly(at(1, "title", ProblemKind.HEADER_DUPLICATE));
        assertThat(report.problems().getFirst().args()).containsExactly("title", 1, 3);
    }

    @Test
    void an_import_delivers_all_rows_and_a_preview_the_first() throws IOException {
        var file = new CsvProposals(
                Given.repeated("title,cost\r\n", "\"Taman, kota\",1000\r\n", 12_345), ImportOptions.in(Given.JAKARTA));
        assertThat(file.preview().rows()).hasSize(20);
        var titles = new ArrayList<String>();
        var report = file.read(file.preview().mapping(), row -> titles.add(row.title()));
        assertThat(titles).hasSize(12_345).containsOnly("Taman, kota");
        assertThat(report.rows()).isEqualTo(12_345);
    }

    @Test
    void a_mapping_is_a_value() {
        var mapping = new ColumnMapping(Map.of(ProposalField.TITLE, 0), "");
        assertThat(mapping.with(ProposalField.TITLE, 1).with(ProposalField.TITLE, 0))
                .isEqualTo(mapping);
    }
}
