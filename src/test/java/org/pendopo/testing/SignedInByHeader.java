package org.pendopo.testing;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pendopo.people.CurrentPerson;

/**
 * Added to a WAR under test, lets a request say who makes it. It reads the person as the portal's own filter does, with
 * the same statement; only the session of the sign-on is missing.
 */
@WebFilter("/*")
public class SignedInByHeader extends HttpFilter {
    public static final String PERSON = "X-Test-Person";
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentPerson me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var person = request.getHeader(PERSON);
        if (person != null) {
            me.actAs(Long.parseLong(person));
        }
        chain.doFilter(request, response);
    }
}
