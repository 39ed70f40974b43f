package org.pendopo.notify.mail;

import jakarta.mail.MessagingException;

/** The mail server did not take a letter. */
final class MailFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean away;

    /** @param away the server itself could not be reached, so that other letters need not be tried now */
    MailFault(boolean away, Exception cause) {
        super(said(cause), cause);
        this.away = away;
    }

    /** What a mail server answered stands at the end of a chain of its own. */
    private static String said(Exception cause) {
        var words =
                new StringBuilder(cause.getClass().getSimpleName()).append(": ").append(cause.getMessage());
        var next = cause instanceof MessagingException mail ? mail.getNextException() : null;
        while (next != null) {
            words.append("; ").append(next.getMessage());
            next = next instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return words.toString();
    }

    boolean isAway() {
        return away;
    }
}
