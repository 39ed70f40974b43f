package org.pendopo.proposals.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds, and knows the line of the row that it is in, also when that row fails. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
    private List<String> cells = new ArrayList<>();
    private long line = 1;

    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
        if (index >= ImportLimits.MAX_COLUMNS) {
            throw new CsvParseException("too many columns");
        }
        cells.add(new String(text, offset, length));
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells);
    }
}
