package org.pendopo.proposals.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The rows of a separated file, one at a time (RFC 4180; lines may end with CR, LF or both). Empty lines are left out.
 */
final class CsvRecords implements Rows {
    /** Stands for "no quotation marks": it cannot be in the text, because the reader refuses it. */
    static final char NO_QUOTES = '\0';

    private final StrictReader reader;
    private final Problems problems;
    private final RowHandler handler = new RowHandler();
    private final CloseableIterator<Row> rows;

    CsvRecords(StrictReader reader, char separator, char quote, Problems problems) {
        this.reader = reader;
        this.problems = problems;
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(ImportLimits.MAX_FIELD_IN_MEMORY)
                .build(handler, reader)
                .iterator();
    }

    @Override
    public boolean hasNext() throws IOException {
        if (problems.stopped()) {
            return false;
        }
        try {
            return rows.hasNext();
        } catch (UncheckedIOException | CsvParseException e) {
            translate(e);
            return false;
        }
    }

    private void translate(RuntimeException e) throws IOException {
        var failure = reader.failure();
        if (failure != null) {
            problems.stop(failure);
        } else if (e instanceof UncheckedIOException io) {
            throw io.getCause();
        } else {
            var kind = reader.ended() ? ProblemKind.QUOTE : ProblemKind.STRUCTURE;
            problems.stop(kind.at(handler.line(), null, handler.line()));
        }
    }

    @Override
    public Row next() {
        return rows.next();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
