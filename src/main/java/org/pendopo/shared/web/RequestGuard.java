package org.pendopo.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.pendopo.shared.Settings;

/**
 * Every request that changes something must come from a page of ours: the browser says so ({@code Sec-Fetch-Site},
 * else {@code Origin}) and the form carries our token. Exempt is only what authenticates otherwise.
 */
public class RequestGuard extends HttpFilter {
    /** Set once the token of this request was found right; a Faces postback is refused without it. */
    static final String PASSED = RequestGuard.class.getName() + ".passed";

    /** Request attribute: this came from another site, whose words no page of ours repeats. */
    static final String FOREIGN = RequestGuard.class.getName() + ".foreign";

    private static final Logger SECURITY = Logger.getLogger("org.pendopo.security");
    private static final String PREFERENCES = "/preferences";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SIGNED_OTHERWISE = Set.of("/backchannel-logout", "/unsubscribe");
    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    @Inject
    private FormToken token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        if (isNoAddress(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SAFE.contains(request.getMethod()) || SIGNED_OTHERWISE.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else if (!fromUs(request)) {
            request.setAttribute(FOREIGN, true);
            refuse(request, response, "cross-site");
        } else if (hasToken(request) || isUploadToFaces(request)) {
            chain.doFilter(request, response);
        } else if (request.getSession(false) == null && !PREFERENCES.equals(request.getRequestURI())) {
            // Only who is signed in has a session; visitors have no form but the one of language and look.
            SECURITY.warnf("request refused: session over, %s", request.getMethod());
            ErrorPage.sendEnded(request, response);
        } else {
            refuse(request, response, "form token");
        }
    }

    // No address of ours holds a NUL, which no database takes; and the sources of components are no pages.
    private static boolean isNoAddress(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        return path.contains("%00")
                || (query != null && query.contains("%00"))
                || (path.startsWith("/resources/") && path.endsWith(".xhtml"));
    }

    private boolean fromUs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !"same-origin".equals(site)) {
            return false;
        }
        var origin = request.getHeader("Origin");
        return origin == null || origin.equals(origin());
    }

    private String origin() {
        var base = settings.baseUrl();
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    private boolean hasToken(HttpServletRequest request) {
        var header = request.getHeader("X-Form-Token");
        var right = token.matches(header == null ? request.getParameter(FormToken.PARAMETER) : header);
        if (right) {
            request.setAttribute(PASSED, true);
        }
        return right;
    }

    // The fields of an upload can be read only behind the Faces servlet, which then asks for the token itself.
    private static boolean isUploadToFaces(HttpServletRequest request) {
        var type = request.getContentType();
        var servlet = request.getHttpServletMapping().getServletName();
        return type != null
                && type.startsWith("multipart/form-data")
                && ("faces".equals(servlet) || "default".equals(servlet));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
            throws IOException {
        SECURITY.warnf("request refused: %s, %s", why, request.getMethod());
        request.setAttribute(ErrorPage.KEY, "shared.error.form");
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
