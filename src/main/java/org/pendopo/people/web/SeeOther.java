package org.pendopo.people.web;

import jakarta.servlet.http.HttpServletResponse;

/** Sends a browser on, by path alone: the host of a request is not trusted to say where we are. */
final class SeeOther {
    private SeeOther() {}

    static void send(HttpServletResponse response, String path) {
        response.setHeader("Cache-Control", "private, no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
