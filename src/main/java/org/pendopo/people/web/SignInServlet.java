package org.pendopo.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pendopo.people.WelcomePerson;
import org.pendopo.people.signon.OidcIdentity;
import org.pendopo.people.signon.SignInResolver;
import org.pendopo.people.signon.SignOnClaims;
import org.pendopo.people.signon.SignedIn;
import org.pendopo.shared.web.Requests;

/** Protected: who gets here has signed in at the provider. The session gets a new id before it is worth anything. */
@WebServlet(SignInResolver.START)
@ServletSecurity(@HttpConstraint(rolesAllowed = "**"))
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private WelcomePerson welcome;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var identity = OidcIdentity.of(request);
        if (identity.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var person = new SignOnClaims(identity.get().claims()).person();
        var welcomed = welcome.welcome(person);
        new SignedIn(welcomed.who().id(), person.subject(), identity.get().sid(), welcomed.at()).mark(request);
        SeeOther.send(response, Requests.localPath(request.getParameter("to")));
    }
}
