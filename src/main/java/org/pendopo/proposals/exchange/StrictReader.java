package org.pendopo.proposals.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Text of an uploaded file. A byte-order mark decides the encoding, else the one that was asked for; bytes that do not
 * belong to it, NUL characters and bytes beyond the limit end the text with a problem that knows its line. What stands
 * before that place is still delivered.
 */
final class StrictReader extends Reader {
    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
    private long size;
    private long line = 1;
    private boolean afterCarriageReturn;
    private boolean noMoreBytes;
    private boolean ended;
    private @Nullable ImportProblem failure;

    private StrictReader(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Reads the stream, which it closes with itself, in the encoding of its byte-order mark or else in {@code other}. */
    static StrictReader open(InputStream stream, Charset other) throws IOException {
        var in = new PushbackInputStream(stream, 3);
        var start = in.readNBytes(3);
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new StrictReader(in, StandardCharsets.UTF_8);
        }
        var charset = other;
        int mark = 0;
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            charset = startsWith(start, 0xFF) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            mark = 2;
        }
        in.unread(start, mark, start.length - mark);
        return new StrictReader(in, charset);
    }

    private static boolean startsWith(byte[] start, int... mark) {
        boolean same = start.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (start[i] & 0xFF) == mark[i];
        }
        return same;
    }

    /** What ended the text early; null while nothing did. */
    @Nullable
    ImportProblem failure() {
        return failure;
    }

    /** Whether the end of the text was asked for and reached. */
    boolean ended() {
        return ended;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (!chars.hasRemaining() && !ended) {
            decode();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        if (failure != null) {
            throw new IOException(failure.key());
        }
        fill();
        chars.clear();
        var result = decoder.decode(bytes, chars, noMoreBytes);
        chars.flip();
        countLines();
        if (failure == null && result.isError()) {
            failure = ProblemKind.ENCODING.at(line, null, decoder.charset().name(), line);
        }
        ended = failure == null && noMoreBytes && result.isUnderflow() && !chars.hasRemaining();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count >= 0) {
            bytes.position(bytes.position() + count);
            size += count;
        }
        noMoreBytes = count < 0;
        bytes.flip();
        if (size > ImportLimits.MAX_FILE_BYTES) {
            failure = ProblemKind.SIZE.at(line, null, ImportLimits.MAX_FILE_MEBIBYTES);
        }
    }

    private void countLines() {
        for (int i = 0; i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\0') {
                failure = ProblemKind.NUL.at(line, null, line);
                chars.limit(i);
                return;
            }
            if (c == '\r' || (c == '\n' && !afterCarriageReturn)) {
                line++;
            }
            afterCarriageReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
