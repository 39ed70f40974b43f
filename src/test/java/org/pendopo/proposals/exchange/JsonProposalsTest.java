package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.proposals.exchange.Given.at;
import static org.pendopo.proposals.exchange.Given.errors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonProposalsTest {
    private static final String FILE = """
            {"format":"pendopo-proposals","version":1,"proposals":[
            {"id":7,"title":"=Taman","cost":1250.5,"more":{"a":[1]},"stated_votes":3},
            {"id":"8","title":"Lampu","cost":null,"author":"'@ari"}
            ]}
            """;

    private final List<ProposalRow> rows = new ArrayList<>();

    private ImportReport read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport read(byte[] file) throws IOException {
        rows.clear();
        return new JsonProposals(Given.bytes(file), ImportOptions.in(Given.JAKARTA)).read(rows::add);
    }

    @Test
    void members_come_in_any_number_and_unknown_ones_are_passed_over() throws IOException {
        assertThat(read(FILE).problems()).isEmpty();
        assertThat(rows).extracting(ProposalRow::line).containsExactly(2L, 3L);
        assertThat(rows).extracting(ProposalRow::externalId).containsExactly("7", "8");
        assertThat(rows).extracting(ProposalRow::title).containsExactly("=Taman", "Lampu");
        assertThat(rows.getFirst().cost()).isEqualByComparingTo("1250.50");
        assertThat(rows.getLast().author()).isEqualTo("'@ari");
    }

    @Test
    void what_is_wrong_is_told_by_line_and_member() throws IOException {
        assertThat(errors(read(FILE.replace("1250.5", "1.234"))))
                .containsExactly(at(2, "cost", ProblemKind.COST_DECIMALS));
        assertThat(errors(read(FILE.replace("1250.5", "-1")))).containsExactly(at(2, "cost", ProblemKind.COST_RANGE));
        assertThat(errors(read(FILE.replace("1250.5", "1e999999999"))))
                .containsExactly(at(2, "cost", ProblemKind.COST));
        assertThat(errors(read(FILE.replace("1250.5", "[1]")))).containsExactly(at(2, "cost", ProblemKind.COST));
        assertThat(errors(read(FILE.replace("\"8\"", "\"7\"")))).containsExactly(at(3, "id", ProblemKind.ID_DUPLICATE));
        assertThat(errors(read(FILE.replace("\"Lampu\"", "\"\\u0000\""))))
                .containsExactly(at(3, "title", ProblemKind.REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "7", "{\"proposals\":[]}", "{\"format\":\"other\",\"proposals\":[{}]}"})
    void other_json_is_refused(String file) throws IOException {
        assertThat(errors(read(file))).containsExactly(at(1, ProblemKind.JSON_FORMAT));
    }

    @Test
    void cut_off_anywhere_it_is_refused() throws IOException {
        for (int length = 0; length < FILE.strip().length(); length++) {
            assertThat(read(FILE.substring(0, length)).errors())
                    .as("cut at %d", length)
                    .isPositive();
        }
    }

    @Test
    void text_that_is_not_utf8_is_refused() throws IOException {
        assertThat(errors(read(FILE.replace("Lampu", "Kafé").getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(at(3, ProblemKind.ENCODING));
    }
}
