package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, readable as often as wanted: once to look at its form, once for the preview, once to import. */
@FunctionalInterface
public interface ImportSource {
    /** A new stream from the first byte; the reader closes it. */
    InputStream open() throws IOException;
}
