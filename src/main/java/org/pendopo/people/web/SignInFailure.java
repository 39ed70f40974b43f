package org.pendopo.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Why a sign-in did not work; each has a text. */
enum SignInFailure {
    /** The provider refuses the connection, hangs, or talks nonsense. */
    AWAY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** The person came back from the provider without a good answer: cancelled, too late, or a page from the history. */
    REFUSED(HttpServletResponse.SC_FORBIDDEN);

    private static final String ATTRIBUTE = SignInFailure.class.getName();

    private final int status;

    SignInFailure(int status) {
        this.status = status;
    }

    static void show(SignInFailure failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, failure);
        response.setStatus(failure.status);
        request.getRequestDispatcher("/people/sign-in-failed.xhtml").forward(request, response);
    }

    static SignInFailure of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SignInFailure failure ? failure : REFUSED;
    }
}
