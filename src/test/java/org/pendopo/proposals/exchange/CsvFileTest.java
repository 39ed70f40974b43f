package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.proposals.exchange.Given.at;
import static org.pendopo.proposals.exchange.Given.csv;
import static org.pendopo.proposals.exchange.Given.errors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** CSV files that are no good as a whole. */
class CsvFileTest {
    @Test
    void files_without_content_are_told_apart() throws IOException {
        assertThat(errors(csv("").report())).containsExactly(at(1, ProblemKind.EMPTY));
        assertThat(errors(csv("\uFEFF").report())).containsExactly(at(1, ProblemKind.EMPTY));
        assertThat(errors(csv("\r\n\r\n").report())).containsExactly(at(1, ProblemKind.EMPTY));
        assertThat(errors(csv("title,text\r\n").report())).containsExactly(at(1, ProblemKind.NO_ROWS));
        assertThat(errors(csv("title,text\r\n,\r\n").report())).containsExactly(at(1, ProblemKind.NO_ROWS));
    }

    @Test
    void quotation_marks_that_do_not_fit_name_the_line_where_their_row_begins() throws IOException {
        assertThat(errors(csv("title,text\nA,x\n\nB,\"tidak ditutup\nC,x\n").report()))
                .containsExactly(at(4, ProblemKind.QUOTE));
        assertThat(errors(csv("title,text\nA,\"dua\nbaris\"\n\"ia\" berkata,x\nC,x\n")
                        .report()))
                .containsExactly(at(4, ProblemKind.STRUCTURE));
    }

    @Test
    void a_field_without_end_is_refused_before_it_fills_the_memory() throws IOException {
        var file = new CsvProposals(
                Given.repeated("title,text\nA,\"", "lorem ipsum\n", 1_500_000), ImportOptions.in(Given.JAKARTA));
        assertThat(errors(file.preview().report())).containsExactly(at(2, ProblemKind.STRUCTURE));
        var columns = new CsvProposals(Given.repeated("title", ",", 500_000), ImportOptions.in(Given.JAKARTA));
        assertThat(errors(columns.preview().report())).containsExactly(at(1, ProblemKind.STRUCTURE));
    }

    @Test
    void a_wrong_encoding_comes_first_among_the_problems() throws IOException {
        var latin = "title,cost\nA,x\nCafé,1\n".getBytes(StandardCharsets.ISO_8859_1);
        var preview = new CsvProposals(Given.bytes(latin), ImportOptions.in(Given.JAKARTA)).preview();
        assertThat(errors(preview.report())).first().isEqualTo(at(3, ProblemKind.ENCODING));
    }

    @Test
    void a_hundred_problems_are_kept_and_all_are_counted() throws IOException {
        var preview = csv("title,cost\n" + "A,x\n".repeat(1_234) + "B,\"");
        assertThat(preview.report().errors()).isEqualTo(1_235);
        assertThat(preview.report().problems()).hasSize(100);
        assertThat(errors(preview.report())).startsWith(at(1_236, ProblemKind.QUOTE), at(2, "cost", ProblemKind.COST));
    }

    @Test
    void only_one_column_is_enough() throws IOException {
        assertThat(csv("Usulan\nTaman, trotoar; dan lampu\n").rows())
                .extracting(ProposalRow::title)
                .isEqualTo(List.of("Taman, trotoar; dan lampu"));
        assertThat(csv("title\n\"\"\nA\n").rows())
                .extracting(ProposalRow::title)
                .containsExactly("A");
    }
}
