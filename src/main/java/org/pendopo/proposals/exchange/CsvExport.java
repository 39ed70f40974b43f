package org.pendopo.proposals.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.FormulaGuard;

/**
 * Writes proposals as CSV (RFC 4180: commas, CRLF) that {@link CsvProposals} reads back as the same. UTF-8 with
 * byte-order mark: without it Excel, which most offices open it with, takes the file for Windows-1252 and breaks every
 * accent, while LibreOffice and our import skip it. Cells are safe from formulas, see {@link FormulaGuard}.
 *
 * <p>Writes row by row and holds nothing. A lone surrogate, which is no character, becomes a question mark. Closing
 * closes the stream.
 */
public final class CsvExport implements Closeable {
    /** Before the questions of the consultation's own, so that none of them is taken for a column of ours. */
    static final String OWN = "field: ";

    /** The member that holds them in JSON. */
    static final String FIELDS = "fields";

    /** Filled where a proposal is part of another one: what stands in the column {@code id} of that one. */
    static final String MERGED_INTO = "merged_into";

    static final List<String> HEADER = List.of(
            "id",
            "title",
            "text",
            "category",
            "district",
            "district_code",
            "place",
            "cost",
            "currency",
            "stated_votes",
            "stated_against",
            "stated_status",
            "supports",
            "comments",
            "author",
            "coauthors",
            "date",
            "status",
            "answer",
            "answer_text",
            "answer_date",
            "language",
            "address",
            MERGED_INTO);

    private final CsvWriter writer;
    private final List<String> own;

    /** Writes the byte-order mark and the header. */
    public CsvExport(OutputStream out) throws IOException {
        this(out, List.of());
    }

    /** @param own questions of the consultation's own, a column each, after the others */
    public CsvExport(OutputStream out, List<String> own) throws IOException {
        this.own = own;
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new QuoteOtherSeparators())
                .build(out, StandardCharsets.UTF_8);
        var header = new ArrayList<>(HEADER);
        own.forEach(label -> header.add(FormulaGuard.guard(OWN + label)));
        writer.writeRecord(header);
    }

    /** Writes one proposal. */
    public void write(ProposalRow row) {
        write(row, null);
    }

    /** @param mergedInto the number of the proposal of which it is part, or null */
    public void write(ProposalRow row, @Nullable String mergedInto) {
        var line = writer.writeRecord();
        line.writeField(text(row.externalId()))
                .writeField(text(row.title()))
                .writeField(text(row.text()))
                .writeField(text(row.category()))
                .writeField(text(row.district()))
                .writeField(text(row.districtCode()))
                .writeField(text(row.place()))
                .writeField(row.cost() == null ? "" : row.cost().toPlainString())
                .writeField(text(row.currency()))
                .writeField(fact(row.statedVotes()))
                .writeField(fact(row.statedAgainst()))
                .writeField(text(row.statedStatus()))
                .writeField(fact(row.supports()))
                .writeField(fact(row.comments()))
                .writeField(text(row.author()))
                .writeField(text(row.coauthors()))
                .writeField(fact(row.date()))
                .writeField(text(row.status()))
                .writeField(text(row.answerKind()))
                .writeField(text(row.answerText()))
                .writeField(fact(row.answerDate()))
                .writeField(text(row.language()))
                .writeField(text(row.address()))
                .writeField(text(mergedInto));
        own.forEach(label -> line.writeField(text(row.own().get(label))));
        line.endRecord();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : FormulaGuard.guard(value);
    }

    private static String fact(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** Quotes cells with the other usual separators too: spreadsheets of some countries split at semicolons. */
    private static final class QuoteOtherSeparators implements QuoteStrategy {
        @Override
        public boolean quoteValue(int line, int column, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    }
}
