package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Settings;

/**
 * Proves that a form was drawn by us for this very session, without storing anything: a keyed hash (HMAC-SHA-256, RFC
 * 2104) of the session id and the day. A token is good on its day (UTC) and the next one.
 */
@Named
@RequestScoped
public class FormToken {
    public static final String PARAMETER = "pd_token";
    private static final String NO_SESSION = "-";

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    public String getValue() {
        return forDay(today());
    }

    boolean matches(@Nullable String given) {
        return given != null && (same(given, forDay(today())) || same(given, forDay(today().minusDays(1))));
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private String forDay(LocalDate day) {
        var session = request.getSession(false);
        var text = "form " + day + " " + (session == null ? NO_SESSION : session.getId());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
