package org.pendopo.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.SecurityLog;
import org.pendopo.shared.web.Requests;

/** Ends the session here and at the provider. */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentPerson me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        var who = me.who();
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (who != null) {
            SecurityLog.event("signed out", who.id());
        }
        SeeOther.send(response, Requests.localPath(request.getParameter("to")));
    }
}
