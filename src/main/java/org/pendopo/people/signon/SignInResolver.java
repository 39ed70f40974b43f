package org.pendopo.people.signon;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.ErrorPage;
import org.pendopo.shared.web.Requests;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;

/**
 * Shows the server's OpenID Connect client only to those who are signing in or have done so. Everybody else is a visitor
 * without a word to the provider: the client would ask it first, in a lock, and wait.
 */
public class SignInResolver implements OidcClientConfigurationResolver {
    /** The one protected address: here people leave for the provider, and here they come back. */
    public static final String START = "/login/start";

    private static final OidcClientConfiguration NOT_FOR_VISITORS = new OidcClientConfiguration();

    private volatile @Nullable OidcClientConfiguration configuration;

    @Override
    public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
        var servlet = ServletRequestContext.current().getOriginalRequest();
        if (servlet.getRequestURI().equals(START)) {
            prepareForFailure(servlet);
            return isWellFormed(servlet.getQueryString()) ? configuration() : NOT_FOR_VISITORS;
        }
        return SignedIn.in(servlet.getSession(false)) == null ? NOT_FOR_VISITORS : configuration();
    }

    // What the client refuses never gets to a servlet of ours, only to the error page.
    private static void prepareForFailure(HttpServletRequest request) {
        request.setAttribute(ErrorPage.KEY, "people.failed.refused");
        request.setAttribute(ErrorPage.SIGN_IN, Addresses.signIn(Requests.localPath(request.getParameter("to"))));
    }

    // The client falls over a parameter without an equals sign.
    private static boolean isWellFormed(@Nullable String query) {
        return query == null || Arrays.stream(query.split("&")).allMatch(parameter -> parameter.contains("="));
    }

    private OidcClientConfiguration configuration() {
        var known = configuration;
        if (known == null) {
            known = read();
            configuration = known;
        }
        return known;
    }

    private static synchronized OidcClientConfiguration read() {
        var context = ServletRequestContext.current().getCurrentServletContext();
        try (var file = context.getResourceAsStream("/WEB-INF/oidc.json")) {
            return OidcClientConfigurationBuilder.build(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
