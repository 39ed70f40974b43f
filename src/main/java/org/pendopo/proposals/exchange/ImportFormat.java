package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of files that proposals come in. */
public enum ImportFormat {
    CSV,
    PABULIB,
    /** Our own export. */
    JSON,
    /** The open data of a Decidim portal. */
    DECIDIM;

    private static final int LOOKED_AT = 512;
    private static final Pattern META = Pattern.compile("^(?:\\x{FEFF})?\\s*\"?META\"?[ \\t;]*[\\r\\n]");

    private static final Pattern OBJECT = Pattern.compile("^(?:\\x{FEFF})?\\s*\\{\\s*\"");

    /** By the end of the name, {@code .pb} or {@code .json}, or by how the content begins. */
    public static ImportFormat of(String fileName, ImportSource source) throws IOException {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".pb") || name.endsWith(".json")) {
            return name.endsWith(".pb") ? PABULIB : JSON;
        }
        try (var in = source.open()) {
            var start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            if (META.matcher(start).find()) {
                return PABULIB;
            }
            if (OBJECT.matcher(start).find()) {
                return JSON;
            }
        }
        return DecidimProposals.is(source) ? DECIDIM : CSV;
    }
}
