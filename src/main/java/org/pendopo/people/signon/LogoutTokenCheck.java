package org.pendopo.people.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.LogoutOrder;

/**
 * Validates logout tokens: OpenID Connect Back-Channel Logout 1.0, section 2.6. Whether a token was taken before, only
 * the database can tell.
 */
final class LogoutTokenCheck {
    static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    static final String NONCE = "nonce";

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final Duration OLDEST = Duration.ofMinutes(10);
    private static final int ID_MAX = 255;

    private final String issuer;
    private final String clientId;
    private final Clock clock;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    LogoutTokenCheck(JWKSource<SecurityContext> keys, String issuer, String clientId, Clock clock) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.clock = clock;
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("logout+jwt"), JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> verify(claims));
    }

    /**
     * @throws BadLogoutToken when the token is not one by which this provider may end our sessions
     * @throws ProviderAway when the provider's keys cannot be had now
     */
    LogoutOrder check(String token) throws BadLogoutToken, ProviderAway {
        try {
            var claims = processor.process(SignedJWT.parse(token), null);
            return new LogoutOrder(String.valueOf(claims.getJWTID()), sid(claims), claims.getSubject());
        } catch (ParseException | BadJOSEException e) {
            throw new BadLogoutToken(String.valueOf(e.getMessage()));
        } catch (JOSEException e) {
            throw new ProviderAway(e);
        }
    }

    private void verify(JWTClaimsSet claims) throws BadJWTException {
        var now = clock.instant();
        demand(issuer.equals(claims.getIssuer()), "issuer");
        demand(claims.getAudience().contains(clientId), "audience");
        demand(isAfter(claims.getExpirationTime(), now.minus(SKEW)), "expired");
        demand(isAfter(claims.getIssueTime(), now.minus(OLDEST)), "too old");
        demand(!isAfter(claims.getIssueTime(), now.plus(SKEW)), "issued in the future");
        demand(isLogoutEvent(claims.getClaim("events")), "events");
        demand(!claims.getClaims().containsKey(NONCE), "nonce");
        demand(isId(claims.getJWTID()), "jti");
        demand(sid(claims) != null || claims.getSubject() != null, "neither sid nor sub");
        demand(sid(claims) == null || isId(sid(claims)), "sid");
        demand(claims.getSubject() == null || isId(claims.getSubject()), "sub");
    }

    private static boolean isAfter(@Nullable Date time, Instant limit) {
        return time != null && time.toInstant().isAfter(limit);
    }

    private static boolean isLogoutEvent(@Nullable Object events) {
        return events instanceof Map<?, ?> map && map.get(EVENT) instanceof Map<?, ?>;
    }

    private static boolean isId(@Nullable String id) {
        return id != null && !id.isBlank() && id.length() <= ID_MAX;
    }

    private static @Nullable String sid(JWTClaimsSet claims) {
        return claims.getClaim("sid") instanceof String sid ? sid : null;
    }

    private static void demand(boolean holds, String what) throws BadJWTException {
        if (!holds) {
            throw new BadJWTException(what);
        }
    }
}
