package org.pendopo.proposals.answers.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pendopo.proposals.answers.KeepAgenda;

/** No request sees the portal as it was before the time of a publication, whether a job has run since or not. */
public class AgendaFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private KeepAgenda agenda;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (!path.startsWith("/resources/") && !path.startsWith("/jakarta.faces.resource/")) {
            agenda.keep();
        }
        chain.doFilter(request, response);
    }
}
