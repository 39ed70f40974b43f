package org.pendopo.people.signon;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** What the server's OpenID Connect client knows of a request; with {@link SignInResolver} the only place that asks it. */
public final class OidcIdentity {
    private final OidcSecurityContext context;

    private OidcIdentity(OidcSecurityContext context) {
        this.context = context;
    }

    public static Optional<OidcIdentity> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? Optional.ofNullable(principal.getOidcSecurityContext()).map(OidcIdentity::new)
                : Optional.empty();
    }

    /** All claims of the ID token. */
    public Map<String, Object> claims() {
        var token = context.getIDToken();
        var claims = new LinkedHashMap<String, Object>();
        for (var name : token.getClaimNames()) {
            claims.put(name, token.getClaimValue(name));
        }
        return claims;
    }

    /** The provider's session, by which it tells us later that it has ended. */
    public @Nullable String sid() {
        IDToken token = context.getIDToken();
        return token.getClaimValue("sid") instanceof String sid ? sid : null;
    }

    /** The access token as it went over the wire. */
    public String accessToken() {
        return context.getTokenString();
    }
}
