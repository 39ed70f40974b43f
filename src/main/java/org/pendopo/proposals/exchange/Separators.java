package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Finds what separates the columns of a file: the sign with which its first rows agree best with their header. */
final class Separators {
    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int SAMPLE_ROWS = 20;
    private static final double SINGLE_COLUMN = 0.001;
    private static final double WIDER = 0.000_001;

    private Separators() {}

    static char of(ImportSource source) throws IOException {
        char best = CANDIDATES[0];
        double most = -1;
        for (char candidate : CANDIDATES) {
            double score = score(source, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * The share of rows that are as wide as the header; a wider header breaks a tie. A header of one column counts
     * little: then the best is what the rows do not hold either.
     */
    private static double score(ImportSource source, char separator) throws IOException {
        var problems = new Problems();
        int width = 0;
        int rows = 0;
        int same = 0;
        try (var reader = StrictReader.open(source.open(), StandardCharsets.UTF_8);
                var records = new CsvRecords(reader, separator, '"', problems)) {
            while (rows <= SAMPLE_ROWS && records.hasNext()) {
                var row = records.next();
                rows++;
                if (rows == 1) {
                    width = row.cells().size();
                } else if (row.cells().size() == width) {
                    same++;
                }
            }
        }
        double share = rows < 2 ? 1 : (same + 0.5) / (rows - 0.5);
        return width < 2 ? share * SINGLE_COLUMN : share + width * WIDER;
    }
}
