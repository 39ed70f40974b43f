package org.pendopo.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;
import org.pendopo.shared.Settings;

/** Around every request: its number for logs and error pages, and the headers that keep browsers on our side. */
public class RequestFrame extends HttpFilter {
    /** The number of the request, as error pages and logs show it. */
    public static final String NUMBER = "pendopo.request";

    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(), 10);
        request.setAttribute(NUMBER, number);
        MDC.put("request", number);
        try {
            headers(request, response);
            chain.doFilter(request, response);
        } finally {
            MDC.remove("request");
        }
    }

    private void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (settings.isOverTls()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        var path = request.getRequestURI();
        if (path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", request.getParameter("v") == null ? "public, max-age=3600" : FOREVER);
        } else if (request.getSession(false) != null) {
            response.setHeader("Cache-Control", "private, no-store");
        } else {
            response.setHeader("Cache-Control", "private, no-cache");
        }
    }

    // A form may be redirected to sign-on when its session has ended meanwhile, so the provider is an allowed target.
    private String policy() {
        var provider = settings.oidcUrl();
        return "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + provider.getScheme() + "://" + provider.getRawAuthority();
    }
}
