package org.pendopo.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be asked of a request. */
public final class Requests {
    // Two slashes at the beginning would be a host where the address is used again.
    private static final Pattern LEADING = Pattern.compile("^/{2,}");

    private Requests() {}

    /** Path and query as the browser asked for them, also inside a forward or an error page. */
    public static String address(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return LEADING.matcher(failed).replaceFirst("/");
        }
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = forwarded == null ? request.getRequestURI() : forwarded;
        var query = forwarded == null
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        var address = LEADING.matcher(path).replaceFirst("/");
        return query == null ? address : address + "?" + query;
    }

    /**
     * A return address is a path of ours, or the home page: no scheme, no host, no backslash, no control character; and
     * nothing beyond ASCII, of which a server may send only the low byte, which could be a line break.
     */
    public static String localPath(@Nullable String to) {
        if (to == null || !to.startsWith("/") || to.startsWith("//") || to.length() > 2000) {
            return "/";
        }
        return to.chars().anyMatch(c -> c < 0x21 || c == '\\' || c >= 0x7f) ? "/" : to;
    }
}
