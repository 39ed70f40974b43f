package org.pendopo.spaces;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The code that lets people into a space: eight letters and digits without look-alikes (no 0 O 1 I L), about 40 bits.
 */
public record JoinCode(String letters) {
    public static final int LENGTH = 8;
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    static JoinCode draw() {
        var letters = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new JoinCode(letters.toString());
    }

    /** What somebody typed, however they wrote it: spaces, dashes and small letters do not matter. */
    public static JoinCode typed(@Nullable String text) {
        var kept = (text == null ? "" : text).replaceAll("[\\s\\p{Z}\\p{Pd}\\p{C}]+", "");
        return new JoinCode(kept.toUpperCase(Locale.ROOT));
    }

    /** Whether a code can look like this at all. */
    public boolean isWellFormed() {
        return letters.length() == LENGTH && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** In two groups, easier to read aloud. */
    public String grouped() {
        return letters.length() == LENGTH ? letters.substring(0, 4) + "-" + letters.substring(4) : letters;
    }
}
