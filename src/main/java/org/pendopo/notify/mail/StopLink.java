package org.pendopo.notify.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Settings;

/**
 * The address in each letter by which its reader ends letters in one step (RFC 8058): the person's number and a keyed
 * hash of it (HMAC-SHA-256), which nobody else can make. It can do nothing but that.
 */
@ApplicationScoped
public class StopLink {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Inject
    Settings settings;

    /** Path and query below the portal's address. */
    String path(long personId) {
        return "/unsubscribe?person=" + personId + "&key=" + key(personId);
    }

    /** @throws NotFound when the link is not one of ours */
    public long person(@Nullable String person, @Nullable String key) {
        if (person == null || key == null || !NUMBER.matcher(person).matches()) {
            throw new NotFound();
        }
        var id = Long.parseLong(person);
        if (!MessageDigest.isEqual(bytes(key), bytes(key(id)))) {
            throw new NotFound();
        }
        return id;
    }

    private String key(long personId) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(settings.secret()), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes("no letters " + personId)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
