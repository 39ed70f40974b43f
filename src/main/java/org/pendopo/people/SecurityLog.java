package org.pendopo.people;

import org.jboss.logging.Logger;
import org.pendopo.shared.text.PlainText;

/** Events that somebody who looks after security wants to find: one line each, ids instead of names. */
public final class SecurityLog {
    private static final Logger LOG = Logger.getLogger("org.pendopo.security");
    private static final int DETAIL_MAX = 200;

    private SecurityLog() {}

    public static void event(String what, long personId) {
        LOG.infof("%s: person %d", what, personId);
    }

    /** @param detail may come from outside: it is made one short line */
    public static void warning(String what, String detail) {
        LOG.warnf("%s: %s", what, PlainText.shortened(PlainText.line(detail), DETAIL_MAX));
    }
}
