package org.pendopo.people.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.people.LogoutOrder;

class LogoutTokenCheckTest {
    private static final String ISSUER = "https://masuk.example.org/realms/kota";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final RSAKey KEY = key("ours");
    private static final RSAKey STRANGER = key("ours");
    private static final LogoutTokenCheck CHECK = new LogoutTokenCheck(
            new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK())), ISSUER, "pendopo", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_good_token_orders_the_end_of_its_session() throws Exception {
        assertThat(CHECK.check(signed(good().build()))).isEqualTo(new LogoutOrder("token-1", "sid-1", "sub-1"));
    }

    @Test
    void a_token_with_a_subject_alone_ends_all_of_its_sessions() throws Exception {
        var claims =
                good().claim("sid", null).audience(List.of("other", "pendopo")).build();
        assertThat(CHECK.check(signed(claims))).isEqualTo(new LogoutOrder("token-1", null, "sub-1"));
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("ours");
    }

    static Stream<Arguments> malformed() throws JOSEException {
        return Stream.of(
                arguments("empty", ""),
                arguments("not signed (alg none)", new PlainJWT(good().build()).serialize()),
                arguments("signed with the client's secret (HS256)", symmetric()),
                arguments(
                        "signed by a stranger with the same key id",
                        signed(STRANGER, header().build(), good().build())),
                arguments("changed after signing", tampered()),
                arguments(
                        "an access token by its type",
                        signed(KEY, header().type(new JOSEObjectType("at+jwt")).build(), good().build())),
                arguments("another issuer", with(c -> c.issuer("https://masuk.example.org/realms/lain"))),
                arguments("for another client", with(c -> c.audience("lain"))),
                arguments("for nobody", with(c -> c.audience((String) null))),
                arguments("expired", with(c -> c.expirationTime(at(-90)))),
                arguments("without an end", with(c -> c.expirationTime(null))),
                arguments("issued in the future", with(c -> c.issueTime(at(300)))),
                arguments("issued long ago", with(c -> c.issueTime(at(-3600)))),
                arguments("without a time of issue", with(c -> c.issueTime(null))),
                arguments("without events (an ID token)", with(c -> c.claim("events", null))),
                arguments("with another event", with(c -> c.claim("events", Map.of("http://example.org/e", Map.of())))),
                arguments(
                        "with an event that is no object",
                        with(c -> c.claim("events", Map.of(LogoutTokenCheck.EVENT, "yes")))),
                arguments("with a nonce", with(c -> c.claim("nonce", "n"))),
                arguments("without sid and sub", with(c -> c.claim("sid", null).subject(null))),
                arguments("without an id of its own", with(c -> c.jwtID(null))),
                arguments("with an endless id", with(c -> c.jwtID("x".repeat(300)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void a_malformed_token_is_refused(String what, String token) {
        assertThatExceptionOfType(BadLogoutToken.class).as(what).isThrownBy(() -> CHECK.check(token));
    }

    @Test
    void without_the_providers_keys_nothing_is_said_about_a_token() {
        var check = new LogoutTokenCheck(
                (selector, context) -> {
                    throw new KeySourceException("away");
                },
                ISSUER,
                "pendopo",
                Clock.fixed(NOW, ZoneOffset.UTC));
        assertThatExceptionOfType(ProviderAway.class).isThrownBy(() -> check.check(signed(good().build())));
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("pendopo")
                .subject("sub-1")
                .claim("sid", "sid-1")
                .jwtID("token-1")
                .issueTime(at(-1))
                .expirationTime(at(120))
                .claim("events", Map.of(LogoutTokenCheck.EVENT, Map.of()));
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plus(Duration.ofSeconds(seconds)));
    }

    private static String with(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(change.apply(good()).build());
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("ours")
                .type(JOSEObjectType.JWT)
                .build();
        return signed(KEY, header, claims);
    }

    private static String signed(RSAKey key, JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static String symmetric() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("ours").build(), good().build());
        token.sign(new MACSigner("a-client-secret-that-is-long-enough-for-it"));
        return token.serialize();
    }

    private static String tampered() throws JOSEException {
        var parts = signed(good().build()).split("\\.", -1);
        var other = signed(good().claim("sid", "sid-2").build()).split("\\.", -1);
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
