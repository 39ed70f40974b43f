package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pendopo.proposals.exchange.Given.PABULIB;
import static org.pendopo.proposals.exchange.Given.at;
import static org.pendopo.proposals.exchange.Given.errors;
import static org.pendopo.proposals.exchange.Given.pabulib;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings, quoting and size of Pabulib files. */
class PabulibFileTest {
    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, ISO-8859-1",
        "latin-1, ISO-8859-1",
        "Latin2, ISO-8859-2",
        "cp1250, windows-1250",
        "windows_1252, windows-1252",
        "UTF8, UTF-8"
    })
    void a_declared_encoding_is_converted(String declared, String charset) throws IOException {
        var file =
                PABULIB.replace("language;indonesian", "encoding;" + declared).replace("Taman kota", "Münster");
        var preview = new PabulibProposals(Given.bytes(file.getBytes(Charset.forName(charset)))).preview();
        assertThat(preview.report().problems()).isEmpty();
        assertThat(preview.rows().getFirst().title()).isEqualTo("Münster");
    }

    @Test
    void an_undeclared_one_is_refused_with_its_line() throws IOException {
        var file = PABULIB.replace("Sepeda", "Vélo").getBytes(StandardCharsets.ISO_8859_1);
        var preview = new PabulibProposals(Given.bytes(file)).preview();
        assertThat(errors(preview.report())).containsExactly(at(20, ProblemKind.ENCODING));
        assertThat(preview.rows()).hasSizeLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "UTF-16", "x y z", "IBM037"})
    void an_unknown_declared_encoding_is_refused(String declared) throws IOException {
        var report = pabulib(PABULIB.replace("language;indonesian", "encoding;" + declared))
                .report();
        assertThat(errors(report)).containsExactly(at(1, "encoding", ProblemKind.ENCODING_UNKNOWN));
        assertThat(report.problems().getFirst().args()).containsExactly(declared);
    }

    @Test
    void files_that_were_joined_without_quoting_are_read_too() throws IOException {
        var file = PABULIB.replace("\"Lampu; \"\"terang\"\" dan\nhemat\"", "\"Terang\" dan hemat")
                .replace("\"jalan,aman\"", "jalan")
                .replace("\"7,x\"", "7,x");
        assertThat(pabulib(file).report().problems()).isEmpty();
        assertThat(pabulib(file).rows().get(1).title()).isEqualTo("\"Terang\" dan hemat");
    }

    @Test
    void a_file_is_known_by_its_name_or_its_beginning() throws IOException {
        assertThat(ImportFormat.of("a.PB", Given.text("x"))).isEqualTo(ImportFormat.PABULIB);
        assertThat(ImportFormat.of("a.txt", Given.text("\uFEFFMETA\r\nkey;value")))
                .isEqualTo(ImportFormat.PABULIB);
        assertThat(ImportFormat.of("a.csv", Given.text("meta;title\n"))).isEqualTo(ImportFormat.CSV);
    }

    @Test
    void ten_thousand_projects_are_read() throws IOException {
        var file = new StringBuilder("META\nkey;value\nnum_projects;10000\nnum_votes;1\nvote_type;ordinal\nPROJECTS\n");
        file.append("project_id;cost;votes;name\n");
        for (int i = 0; i < 10_000; i++) {
            file.append(i)
                    .append(';')
                    .append(i * 100)
                    .append(";0;Usulan ")
                    .append(i)
                    .append('\n');
        }
        file.append("VOTES\nvoter_id;vote\n1;\n");
        var rows = new ArrayList<ProposalRow>();
        var report = new PabulibProposals(Given.text(file.toString())).read(rows::add);
        assertThat(report.problems()).isEmpty();
        assertThat(rows).hasSize(10_000);
        assertThat(rows.getLast().cost()).isEqualTo("999900.00");
    }
}
