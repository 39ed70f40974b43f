package org.pendopo.shared.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file that offices open as it is: RFC 4180, UTF-8 with byte-order mark, texts safe from formulas. Closing
 * closes the stream.
 */
public final class CsvTable implements Closeable {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    /** Writes the mark and the header. */
    public CsvTable(OutputStream out, List<String> header) throws IOException {
        out.write(MARK);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        writer.writeRecord(header);
    }

    /** @param cells what is null is an empty cell */
    public void row(@Nullable Object... cells) {
        var record = writer.writeRecord();
        for (var cell : cells) {
            var text = Objects.toString(cell, "");
            record.writeField(cell instanceof String ? FormulaGuard.guard(text) : text);
        }
        record.endRecord();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
