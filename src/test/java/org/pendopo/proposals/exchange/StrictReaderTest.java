package org.pendopo.proposals.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
    private static final String TEXT = "judul;biaya\r\nTaman « Łódź » 🌳;5\n";

    private static StrictReader open(byte[] bytes) throws IOException {
        return StrictReader.open(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    private static String read(byte[] bytes) throws IOException {
        try (var reader = open(bytes)) {
            var out = new StringWriter();
            reader.transferTo(out);
            return out.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_and_is_no_text(String charset) throws IOException {
        assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void without_a_mark_it_is_utf_8() throws IOException {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read(new byte[] {'a'})).isEqualTo("a");
    }

    @Test
    void signs_of_several_bytes_survive_every_place_in_the_buffer() throws IOException {
        for (int before = 0; before < 5; before++) {
            var text = "x".repeat(before) + "🌳é".repeat(20_000);
            assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250"})
    void other_encodings_are_refused_with_their_line(String charset) throws IOException {
        var bytes = "satu\r\ndua\rtiga\nMünchen\n".getBytes(Charset.forName(charset));
        try (var reader = open(bytes)) {
            assertThatIOException().isThrownBy(() -> reader.transferTo(new StringWriter()));
            assertThat(reader.failure()).isEqualTo(ProblemKind.ENCODING.at(4, null, "UTF-8", 4L));
        }
    }

    @Test
    void the_line_is_right_far_into_the_file() throws IOException {
        var bytes = ("é1234567\r\n".repeat(50_000) + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        try (var reader = open(bytes)) {
            assertThatIOException().isThrownBy(() -> reader.transferTo(new StringWriter()));
            assertThat(reader.failure()).isEqualTo(ProblemKind.ENCODING.at(50_001, null, "UTF-8", 50_001L));
        }
    }

    @Test
    void half_a_sign_at_the_end_is_refused() throws IOException {
        try (var reader = open(new byte[] {'a', (byte) 0xC3})) {
            assertThatIOException().isThrownBy(() -> reader.transferTo(new StringWriter()));
            assertThat(reader.failure()).isEqualTo(ProblemKind.ENCODING.at(1, null, "UTF-8", 1L));
        }
    }

    @Test
    void nul_is_refused_after_what_stands_before_it() throws IOException {
        try (var reader = open("a\nb\0c".getBytes(StandardCharsets.UTF_8))) {
            var out = new StringWriter();
            assertThatIOException().isThrownBy(() -> reader.transferTo(out));
            assertThat(out).hasToString("a\nb");
            assertThat(reader.failure()).isEqualTo(ProblemKind.NUL.at(2, null, 2L));
        }
    }

    @Test
    void sixteen_bits_without_a_mark_are_refused() throws IOException {
        var preview = new CsvProposals(
                        Given.bytes("title,cost\na,1\n".getBytes(StandardCharsets.UTF_16LE)),
                        ImportOptions.in(Given.JAKARTA))
                .preview();
        assertThat(Given.errors(preview.report())).isEqualTo(List.of(Given.at(1, ProblemKind.NUL)));
    }
}
