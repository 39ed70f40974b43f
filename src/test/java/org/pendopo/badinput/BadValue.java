package org.pendopo.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that nobody should type, and some do.
 *
 * @param raw as it stands in the body of the request, percent-encoded
 */
record BadValue(String name, String raw) {
    static final String MARKUP = "<script>alert(1)</script> z#{7*7}z z${7*7}z <b class='bad'>x</b>";
    private static final int ENDLESS = 100_000;

    static final BadValue EMPTY = of("empty", "");
    static final BadValue BLANKS = of("only blanks", " \t \u00a0 \u3000 \u200b ");
    static final BadValue LONG = of("100,000 characters", "a ".repeat(ENDLESS / 2 - 1) + "zz");

    private static final String HIDDEN = "A\u0000\u0001\u0007\u001b\u007f\u0085B";
    private static final String BIDI = "\u202eevil\u202c \u2066x\u2069 مرحبا بالعالم";
    private static final String FAMILY = "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽";

    /** Each alone. */
    static List<BadValue> all() {
        return List.of(
                EMPTY,
                BLANKS,
                LONG,
                of("100,000 emoji", "😀".repeat(ENDLESS)),
                of("10,000 combining marks", "e" + "\u0301".repeat(10_000)),
                of("emoji", FAMILY),
                of("right to left", BIDI),
                of("control characters", HIDDEN),
                of("markup", MARKUP),
                new BadValue("a lone surrogate", "a%ED%A0%80b"),
                new BadValue("invalid UTF-8", "a%FF%FE%C3%28%80b"),
                new BadValue("half an escape", "a%zz%u0041%"));
    }

    /** What a form refuses; a field that may stay empty takes the last two. */
    static List<BadValue> refused() {
        return List.of(LONG, BLANKS, EMPTY);
    }

    /** Everything at once, short enough for every field. */
    static BadValue everything() {
        return new BadValue("everything", encoded("😀\u202ex" + HIDDEN + "<b class='bad'>z#{7*7}z") + "%ED%A0%80%FF");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static BadValue of(String name, String text) {
        return new BadValue(name, encoded(text));
    }

    @Override
    public String toString() {
        return name;
    }
}
