package org.pendopo.notify.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.pendopo.shared.MailServer;
import org.pendopo.shared.Settings;
import org.pendopo.shared.Tick;

/**
 * Carries waiting letters to the mail server, one after the other; several servers do so at once and never take the same
 * one. When the mail server is away, nobody notices: the letter goes back with a pause, and the rest waits for later.
 */
@ApplicationScoped
public class SendLetters {
    private static final Logger LOG = Logger.getLogger(SendLetters.class);
    // A round ends, so that other regular work of this server gets its turn.
    private static final int MOST_A_ROUND = 200;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    void on(@Observes Tick tick) {
        settings.mailServer().ifPresent(this::send);
        outbox.forget();
    }

    /** @return how many letters the mail server took */
    int send(MailServer server) {
        var sent = 0;
        try (var smtp = new Smtp(server)) {
            for (var i = 0; i < MOST_A_ROUND; i++) {
                var taken = outbox.take();
                if (taken.isEmpty()) {
                    return sent;
                }
                var outcome = send(smtp, taken.get());
                if (outcome == Outcome.AWAY) {
                    return sent;
                }
                sent += outcome == Outcome.SENT ? 1 : 0;
            }
        }
        return sent;
    }

    private enum Outcome {
        SENT,
        NOT_SENT,
        AWAY
    }

    private Outcome send(Smtp smtp, Outbox.Taken taken) {
        Optional<Envelope> envelope = taken.envelope();
        if (envelope.isEmpty()) {
            outbox.drop(taken.id());
            return Outcome.NOT_SENT;
        }
        try {
            smtp.send(envelope.get());
        } catch (MailFault fault) {
            LOG.warnf(
                    "letter %d was not sent: %s",
                    taken.id(), String.valueOf(fault.getMessage()).replaceAll("\\s+", " "));
            outbox.failed(taken.id(), String.valueOf(fault.getMessage()));
            return fault.isAway() ? Outcome.AWAY : Outcome.NOT_SENT;
        }
        outbox.sent(taken.id());
        return Outcome.SENT;
    }
}
