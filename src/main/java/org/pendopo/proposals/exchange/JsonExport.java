package org.pendopo.proposals.exchange;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes proposals as one JSON object (RFC 8259, UTF-8 without byte-order mark): {@code {"format":
 * "pendopo-proposals", "version": 1, "proposals": […]}}, which {@link JsonProposals} reads back; one proposal a line, always all keys in the order of the CSV
 * export, {@code null} where nothing is known; answers to the consultation's own questions in the member {@code fields}. Costs are numbers with two decimals, dates ISO 8601 in UTC.
 *
 * <p>Writes row by row and holds nothing. Without {@link #close()}, which closes the stream, the object is not whole.
 */
public final class JsonExport implements Closeable {
    private static final HexFormat HEX = HexFormat.of();

    private final Writer out;
    private String between = "";

    /** Writes the beginning of the object. */
    public JsonExport(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("{\"format\":\"pendopo-proposals\",\"version\":1,\"proposals\":[");
    }

    /** Writes one proposal. */
    public void write(ProposalRow row) throws IOException {
        write(row, null);
    }

    /** @param mergedInto the number of the proposal of which it is part, or null */
    public void write(ProposalRow row, @Nullable String mergedInto) throws IOException {
        out.write(between + "\n{\"id\":");
        between = ",";
        string(row.externalId());
        member("title", row.title());
        member("text", row.text());
        member("category", row.category());
        member("district", row.district());
        member("district_code", row.districtCode());
        member("place", row.place());
        number("cost", row.cost() == null ? null : row.cost().toPlainString());
        member("currency", row.currency());
        number("stated_votes", row.statedVotes());
        number("stated_against", row.statedAgainst());
        member("stated_status", row.statedStatus());
        number("supports", row.supports());
        number("comments", row.comments());
        member("author", row.author());
        member("coauthors", row.coauthors());
        date("date", row.date());
        member("status", row.status());
        member("answer", row.answerKind());
        member("answer_text", row.answerText());
        date("answer_date", row.answerDate());
        member("language", row.language());
        member("address", row.address());
        member(CsvExport.MERGED_INTO, mergedInto);
        fields(new TreeMap<>(row.own()));
        out.write('}');
    }

    private void fields(Map<String, String> answers) throws IOException {
        var before = ",\"" + CsvExport.FIELDS + "\":{";
        for (var answer : answers.entrySet()) {
            out.write(before);
            string(answer.getKey());
            out.write(':');
            string(answer.getValue());
            before = ",";
        }
        out.write(answers.isEmpty() ? "" : "}");
    }

    private void member(String name, @Nullable String value) throws IOException {
        out.write(",\"" + name + "\":");
        string(value);
    }

    private void date(String name, @Nullable Instant value) throws IOException {
        member(name, value == null ? null : value.toString());
    }

    private void number(String name, @Nullable Object value) throws IOException {
        out.write(",\"" + name + "\":" + value);
    }

    private void string(@Nullable String value) throws IOException {
        if (value == null) {
            out.write("null");
            return;
        }
        out.write('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        out.write('"');
    }

    /** Control characters have to be escaped; the line ends of JavaScript and the sign of tags are so for safety. */
    private void character(char c) throws IOException {
        switch (c) {
            case '"', '\\' -> out.write("\\" + c);
            case '\n' -> out.write("\\n");
            case '\r' -> out.write("\\r");
            case '\t' -> out.write("\\t");
            default -> {
                if (c < ' ' || c == '\u007F' || c == '\u2028' || c == '\u2029' || c == '<') {
                    out.write("\\u" + HEX.toHexDigits(c));
                } else {
                    out.write(c);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.write("\n]}\n");
        out.close();
    }
}
