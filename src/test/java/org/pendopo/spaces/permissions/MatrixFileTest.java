package org.pendopo.spaces.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixFileTest {
    private static final Path FILE = Path.of("src/main/resources/org/pendopo/spaces/permissions.csv");

    @Test
    void the_file_is_read() {
        assertThat(MatrixFile.read().rules()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leave                  | leav
            ; every                | ; evry
            ; -         ; yes      | ; -         ; perhaps
            draft open read-only   | draft open open
            way-in-open age        | way-in-open old
            comment if planned     | comment if wanted
            """)
    void what_is_not_understood_stops_the_start_with_the_line(String right, String wrong) throws IOException {
        var lines = Files.readString(FILE, StandardCharsets.UTF_8).lines().toList();
        var number = 0;
        while (lines.get(number).startsWith("#") || !lines.get(number).contains(right)) {
            number++;
        }
        var at = number;
        var spoilt = Files.readString(FILE).replace(lines.get(at), lines.get(at).replaceFirst(right, wrong));
        assertThatIllegalStateException()
                .isThrownBy(() -> MatrixFile.parse(spoilt))
                .withMessageStartingWith("permissions.csv, line " + (at + 1) + ": ");
    }

    @Test
    void a_line_too_many_or_too_few_is_a_fault() throws IOException {
        var text = Files.readString(FILE);
        var leave = text.lines().filter(l -> l.startsWith("leave ")).findFirst().orElseThrow();
        assertThatIllegalStateException()
                .isThrownBy(() -> MatrixFile.parse(text + leave))
                .withMessageContaining("a second line for LEAVE");
        assertThatIllegalStateException()
                .isThrownBy(() -> MatrixFile.parse(text.replace(leave, "")))
                .withMessageContaining("no line speaks of [LEAVE]");
        assertThatIllegalStateException()
                .isThrownBy(() -> MatrixFile.parse(text.replace(leave, leave.substring(leave.indexOf(';') + 1))))
                .withMessageContaining("18 columns are needed, not 17");
        var headless = text.lines().filter(l -> !l.startsWith("action ")).collect(Collectors.joining("\n"));
        assertThatIllegalStateException()
                .isThrownBy(() -> MatrixFile.parse(headless))
                .withMessageContaining("the head must be");
    }
}
