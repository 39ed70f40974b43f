package org.pendopo.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.MDC;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Preferences;
import org.pendopo.people.ReadWho;
import org.pendopo.people.SecurityLog;
import org.pendopo.people.signon.AccountCheck;
import org.pendopo.people.signon.OidcIdentity;
import org.pendopo.people.signon.SessionEnds;
import org.pendopo.people.signon.SignedIn;
import org.pendopo.shared.web.ErrorPage;
import org.pendopo.shared.web.Visit;

/** Tells every request who makes it, and lets nobody in whose session or account has ended, or who is suspended. */
public class PersonFilter extends HttpFilter {
    private static final Set<String> OPEN_TO_SUSPENDED = Set.of("/suspended", "/logout", "/preferences");
    private static final String LOST = PersonFilter.class.getName() + ".lost";
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentPerson me;

    @Inject
    private ReadWho read;

    @Inject
    private Visit visit;

    @Inject
    private SessionEnds ends;

    @Inject
    private AccountCheck accounts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var found = isFile(request) ? Optional.<ReadWho.Arrived>empty() : person(request);
        if (found.isEmpty() && isLostForm(request)) {
            ErrorPage.sendEnded(request, response);
            return;
        }
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var who = found.get().who();
        me.is(who, found.get().counts());
        prefer(found.get().preferences());
        response.setHeader("Cache-Control", "private, no-store");
        MDC.put("person", who.id());
        try {
            if (who.suspended() && !OPEN_TO_SUSPENDED.contains(request.getRequestURI())) {
                stop(request, response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            MDC.remove("person");
        }
    }

    private Optional<ReadWho.Arrived> person(HttpServletRequest request) {
        var session = request.getSession(false);
        var signedIn = SignedIn.in(session);
        if (session == null || signedIn == null) {
            return Optional.empty();
        }
        var found =
                isStanding(request, signedIn) ? read.arriving(signedIn.personId()) : Optional.<ReadWho.Arrived>empty();
        if (found.isEmpty()) {
            SecurityLog.event("access lost: session or account ended", signedIn.personId());
            session.invalidate();
            request.setAttribute(LOST, true);
        }
        return found;
    }

    private boolean isStanding(HttpServletRequest request, SignedIn signedIn) {
        var identity = OidcIdentity.of(request);
        return identity.isPresent()
                && !ends.hasEnded(signedIn)
                && accounts.isStanding(signedIn, identity.get().accessToken());
    }

    /** Written while signed in, sent too late: as a visitor's it would only be thrown away. */
    private static boolean isLostForm(HttpServletRequest request) {
        return request.getAttribute(LOST) != null && "POST".equals(request.getMethod());
    }

    private void prefer(Preferences preferences) {
        var theme = preferences.theme().name().toLowerCase(Locale.ROOT);
        visit.prefer(preferences.language(), theme, preferences.dataSaver());
    }

    private static void stop(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            SeeOther.send(response, "/suspended");
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }
}
