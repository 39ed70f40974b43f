package org.pendopo.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Requests;

/** Says in plain words why signing in did not work, and leads back to where one was. */
@Named
@RequestScoped
public class SignInFailedPage {
    @Inject
    HttpServletRequest request;

    public String getTo() {
        return Requests.localPath(request.getParameter("to"));
    }

    public String getAgain() {
        return Addresses.signIn(getTo());
    }
}
