package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encoding that a Pabulib file declares in its META section, before anything is decoded. */
final class Encodings {
    /** META comes first and is short. */
    private static final int LOOKED_AT = 64 * 1024;

    private static final Pattern DECLARED =
            Pattern.compile("(?im)^\"?(?:encoding|charset|file_encoding|codepage)\"?[ \\t]*;[ \\t]*\"?([^;\"\\r\\n]*)");
    private static final Pattern PROJECTS = Pattern.compile("(?im)^\"?PROJECTS\"?[ \\t;]*$");
    private static final String EVERY_SIGN = "META key;value,\"0123456789\"\r\n";

    private Encodings() {}

    /** The name that the file declares; UTF-8 when it declares none. */
    static String declared(ImportSource source) throws IOException {
        try (var in = source.open()) {
            var start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            var projects = PROJECTS.matcher(start);
            var declared = DECLARED.matcher(start);
            declared.region(0, projects.find() ? projects.start() : start.length());
            return declared.find() ? declared.group(1).strip() : StandardCharsets.UTF_8.name();
        }
    }

    /** The encoding of this name, of those in which the signs of the format are the bytes of ASCII; else null. */
    static @Nullable Charset of(String name) {
        var usual = name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", "-")
                .replaceFirst("^latin-(?=[0-9])", "latin")
                .replaceFirst("^(?:win|windows|cp)-?(?=125[0-9]$)", "windows-");
        try {
            var charset = Charset.forName(usual);
            boolean asAscii = charset.canEncode()
                    && new String(EVERY_SIGN.getBytes(charset), StandardCharsets.US_ASCII).equals(EVERY_SIGN);
            return asAscii ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
