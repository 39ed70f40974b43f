package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Texts;

/** What the layout needs around every page: the notice after a finished form and the version of static files. */
@Named("frame")
@RequestScoped
public class PageFrame {
    private static final Pattern DONE = Pattern.compile("([a-z]+(?:-[a-z]+)*)\\.([a-z_-]+)");
    private static final String VERSION = Long.toString(System.currentTimeMillis() / 1000, 36);

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    /** The words for {@code ?done=module.what}, or null when there is nothing to say, as on an error page. */
    public @Nullable String getNotice() {
        var done = request.getParameter("done");
        var match = DONE.matcher(done == null ? "" : done);
        var refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        if (refused || !match.matches()) {
            return null;
        }
        var key = match.group(1) + ".done." + match.group(2);
        return Texts.has(visit.getLanguage(), key) ? Texts.of(visit.getLanguage(), key) : null;
    }

    /** Goes into the address of static files, so that browsers may keep them forever. */
    public String getVersion() {
        return VERSION;
    }

    /** For the sign-in link: this page, unless it is the result of a form. */
    public String getSignInAddress() {
        return Addresses.signIn("GET".equals(request.getMethod()) ? visit.getAddress() : request.getRequestURI());
    }
}
