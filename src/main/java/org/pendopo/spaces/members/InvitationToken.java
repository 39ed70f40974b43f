package org.pendopo.spaces.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What the link of an invitation holds: 256 random bits. Only its SHA-256 is stored, so that no dump opens a door. */
record InvitationToken(String text) {
    private static final String PATH = "/invitation/";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return PATH + text;
    }

    static InvitationToken ofPath(String path) {
        return new InvitationToken(path.substring(path.startsWith(PATH) ? PATH.length() : 0));
    }
}
