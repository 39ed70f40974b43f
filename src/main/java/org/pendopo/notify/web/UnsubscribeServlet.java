package org.pendopo.notify.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pendopo.notify.mail.StopMail;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;

/**
 * The address in the head of each letter (List-Unsubscribe). Mail programs post to it and letters end at once (RFC 8058);
 * a person who opens it is asked first, because a GET changes nothing.
 */
@WebServlet("/unsubscribe")
public class UnsubscribeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private StopMail stop;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, request, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            stop.stop(given(request, "person"), given(request, "key"));
        } catch (NotFound forged) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // A mail program wants no redirection.
        if (request.getParameter("List-Unsubscribe") == null) {
            seeOther(response, request, "&ended=true");
        }
    }

    private static void seeOther(HttpServletResponse response, HttpServletRequest request, String more) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                "/stop-letters?person=" + Addresses.encoded(given(request, "person")) + "&key="
                        + Addresses.encoded(given(request, "key")) + more);
    }

    private static String given(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
