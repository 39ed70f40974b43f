package org.pendopo.people.signon;

/** A logout token that nobody has to obey; the message says why, for the log alone. */
public final class BadLogoutToken extends Exception {
    private static final long serialVersionUID = 1L;

    BadLogoutToken(String message) {
        super(message);
    }
}
