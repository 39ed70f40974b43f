package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.text.Texts;

/** What an error page says: what happened, what to do, and the number of the request. Reads no database. */
@Named
@RequestScoped
public class ErrorPage {
    /** Request attribute: key of the text to show instead of the one for the status. */
    public static final String KEY = "pendopo.error.key";

    /** Request attribute: the address by which signing in again would help. */
    public static final String SIGN_IN = "pendopo.error.sign_in";

    /** Request attribute: the {@link Forbidden} that was thrown. */
    static final String FORBIDDEN = "pendopo.error.forbidden";

    private static final String ENDED = "shared.error.ended";
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    /** Answers a form whose sender is no longer signed in: says so, and gives back what was typed. */
    public static void sendEnded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(KEY, ENDED);
        request.setAttribute(SIGN_IN, Addresses.signIn(Requests.localPath(Requests.address(request))));
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    public int getStatus() {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status == null ? 404 : status;
    }

    public String getTitle() {
        return text(key() + ".title");
    }

    public String getText() {
        return request.getAttribute(FORBIDDEN) instanceof Forbidden forbidden
                ? Texts.of(
                        visit.getLanguage(),
                        forbidden.key(),
                        forbidden.arguments().toArray())
                : text(key() + ".text");
    }

    public boolean isSignInHelps() {
        return request.getAttribute(SIGN_IN) != null
                || (request.getAttribute(FORBIDDEN) instanceof Forbidden forbidden
                        && forbidden.reason() == Reason.NOT_SIGNED_IN);
    }

    public String getNumber() {
        return String.valueOf(request.getAttribute(RequestFrame.NUMBER));
    }

    public String getSignInAddress() {
        if (request.getAttribute(SIGN_IN) instanceof String address) {
            return address;
        }
        return Addresses.signIn(
                "GET".equals(request.getMethod())
                        ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                        : "/");
    }

    private String key() {
        return request.getAttribute(KEY) instanceof String key
                ? key
                : "shared.error." + (KNOWN.contains(getStatus()) ? getStatus() : 500);
    }

    private String text(String key) {
        return Texts.of(visit.getLanguage(), key);
    }
}
