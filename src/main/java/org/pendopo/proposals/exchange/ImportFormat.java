package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of files that proposals come in. */
public enum ImportFormat {
    CSV,
    PABULIB;

    private static final int LOOKED_AT = 512;
    private static final Pattern META = Pattern.compile("^(?:\\x{FEFF})?\\s*\"?META\"?[ \\t;]*[\\r\\n]");

    /** Pabulib when the name ends with {@code .pb} or the content begins with META; else CSV. */
    public static ImportFormat of(String fileName, ImportSource source) throws IOException {
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".pb")) {
            return PABULIB;
        }
        try (var in = source.open()) {
            var start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return META.matcher(start).find() ? PABULIB : CSV;
        }
    }
}
