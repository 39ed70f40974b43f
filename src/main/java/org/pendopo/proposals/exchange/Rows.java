package org.pendopo.proposals.exchange;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file, one at a time, the header first. */
interface Rows extends Closeable {
    /** Whether there is another row. What cannot be read is told to the problems and ends the rows. */
    boolean hasNext() throws IOException;

    Row next() throws IOException;
}
