package org.pendopo.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** The short name in a person's address. Who is not known to be grown up gets one that names nobody. */
final class Handle {
    private static final int MAX = 32;
    private static final int NUMBERED = 20;
    private static final String NEUTRAL = "anggota-";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Handle() {}

    /** Handles to try one after the other; the last ones are so random that they are free. */
    static Stream<String> candidates(String wished, AgeBand ageBand) {
        if (ageBand.isProtected()) {
            return Stream.generate(() -> NEUTRAL + random()).limit(NUMBERED);
        }
        var plain = plain(wished);
        var numbered = Stream.iterate(2, n -> n < NUMBERED, n -> n + 1).map(n -> plain + "-" + n);
        return Stream.of(
                        Stream.of(plain),
                        numbered,
                        Stream.generate(() -> plain + "-" + random()).limit(NUMBERED))
                .flatMap(s -> s);
    }

    /** Says nothing of the person's name. */
    static boolean isNeutral(String handle) {
        return handle.startsWith(NEUTRAL);
    }

    /** Lower-case letters, digits, dots, dashes and underscores, beginning with a letter or digit. */
    static String plain(String wished) {
        var base = Normalizer.normalize(wished, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("@.*", "")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[._-]+", "");
        var cut = base.substring(0, Math.min(MAX, base.length())).replaceAll("[._-]+$", "");
        return cut.isEmpty() ? "warga" : cut;
    }

    private static String random() {
        var text = new StringBuilder();
        RANDOM.ints(7, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }
}
