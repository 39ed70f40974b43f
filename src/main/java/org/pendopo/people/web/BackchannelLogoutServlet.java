package org.pendopo.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pendopo.people.SecurityLog;
import org.pendopo.people.signon.BackchannelLogout;
import org.pendopo.people.signon.BadLogoutToken;
import org.pendopo.people.signon.ProviderAway;

/** Where the provider says that a session has ended; the answers are those of Back-Channel Logout 1.0, section 2.8. */
@WebServlet("/backchannel-logout")
public class BackchannelLogoutServlet extends HttpServlet {
    private static final int TOKEN_MAX = 16_384;
    private static final long serialVersionUID = 1L;

    @Inject
    private BackchannelLogout logout;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tokens = request.getParameterValues("logout_token");
        try {
            if (tokens == null || tokens.length != 1 || tokens[0].length() > TOKEN_MAX) {
                answer(response, HttpServletResponse.SC_BAD_REQUEST, "no token");
            } else {
                logout.take(tokens[0]);
                answer(response, HttpServletResponse.SC_OK, "");
            }
        } catch (BadLogoutToken e) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (ProviderAway e) {
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the provider's keys cannot be had");
        }
    }

    private static void answer(HttpServletResponse response, int status, String why) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        if (status != HttpServletResponse.SC_OK) {
            SecurityLog.warning("logout token refused", why);
            response.setContentType("application/json");
            response.getWriter().write("{\"error\":\"invalid_request\"}");
        }
    }
}
