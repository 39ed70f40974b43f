package org.pendopo.guardians;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a pairing code: ten without look-alikes (no 0 O 1 I L), about 49 bits. They follow from a random salt and
 * the secret of the portal, so that the letter can be printed again although the database does not hold them; looked up
 * they are by a keyed hash.
 */
public record PairingLetters(String text) {
    public static final int LENGTH = 10;
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static String salt() {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static PairingLetters of(String salt, String secret) {
        var number = new BigInteger(1, keyed("pairing letters " + salt, secret));
        var base = BigInteger.valueOf(ALPHABET.length());
        var letters = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            var parts = number.divideAndRemainder(base);
            letters.append(ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return new PairingLetters(letters.toString());
    }

    /** What somebody typed, however they wrote it: spaces, dashes and small letters do not matter. */
    static PairingLetters typed(@Nullable String text) {
        var kept = (text == null ? "" : text).replaceAll("[\\s\\p{Z}\\p{Pd}\\p{C}]+", "");
        return new PairingLetters(kept.toUpperCase(Locale.ROOT));
    }

    boolean isWellFormed() {
        return text.length() == LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    String hash(String secret) {
        return HexFormat.of().formatHex(keyed("pairing hash " + text, secret));
    }

    /** In two groups, easier to read aloud. */
    public String grouped() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    private static byte[] keyed(String what, String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
