package org.pendopo.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.pendopo.shared.Settings;

/** Over TLS the session cookie takes the name that browsers accept from this very host alone. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        if (settings.isOverTls()) {
            cookie.setName("__Host-pendopo");
            cookie.setSecure(true);
        }
    }
}
