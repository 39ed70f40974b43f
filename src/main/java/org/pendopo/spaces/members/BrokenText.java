package org.pendopo.spaces.members;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Finds where bytes stop being text in UTF-8. */
final class BrokenText {
    private BrokenText() {}

    /** The number of the first line that is no text, as an editor counts; 0 when all of it is. */
    static long lineIn(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var chars = CharBuffer.allocate(content.length + 1);
        var result = decoder.decode(bytes, chars, true);
        var good = result.isError() ? bytes.position() : nul(content);
        if (good < 0) {
            return 0;
        }
        var line = 1L;
        for (var i = 0; i < good; i++) {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 >= good || content[i + 1] != '\n'))) {
                line++;
            }
        }
        return line;
    }

    // No text holds a NUL, and no database takes it.
    private static int nul(byte[] content) {
        for (var i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    static String decoded(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
