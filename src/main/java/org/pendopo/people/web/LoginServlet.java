package org.pendopo.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.SecurityLog;
import org.pendopo.people.signon.Provider;
import org.pendopo.people.signon.SignInResolver;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Requests;
import org.pendopo.shared.web.Visit;

/** "Masuk": leads on to the provider if it answers, and else says at once what is wrong. */
@WebServlet("/login")
public class LoginServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentPerson me;

    @Inject
    private Visit visit;

    @Inject
    private Provider provider;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var to = Requests.localPath(request.getParameter("to"));
        if (me.isSignedIn()) {
            SeeOther.send(response, to);
        } else if (provider.answers()) {
            var language = visit.getLanguage().code();
            SeeOther.send(response, SignInResolver.START + "?to=" + Addresses.encoded(to) + "&ui_locales=" + language);
        } else {
            SecurityLog.warning("sign-in impossible", "the provider does not answer");
            response.setHeader("Retry-After", "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            request.getRequestDispatcher("/sign-in-failed").forward(request, response);
        }
    }
}
