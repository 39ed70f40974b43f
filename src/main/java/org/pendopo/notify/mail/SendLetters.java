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
                var outcome = carry(smtp, taken.get());
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

    private Outcome carry(Smtp smtp, long id) {
        Optional<Envelope> envelope;
        try {
            envelope = outbox.envelope(id);
        } catch (RuntimeException unwritable) {
            LOG.errorf(unwritable, "letter %d could not be written", id);
            outbox.failed(id, unwritable.toString());
            return Outcome.NOT_SENT;
        }
        if (envelope.isEmpty()) {
            outbox.drop(id);
            return Outcome.NOT_SENT;
        }
        return send(smtp, id, envelope.get());
    }

    private Outcome send(Smtp smtp, long id, Envelope envelope) {
        try {
            smtp.send(envelope);
        } catch (MailFault fault) {
            LOG.warnf(
                    "letter %d was not sent: %s",
                    id, String.valueOf(fault.getMessage()).replaceAll("\\s+", " "));
            outbox.failed(id, String.valueOf(fault.getMessage()));
            return fault.isAway() ? Outcome.AWAY : Outcome.NOT_SENT;
        }
        outbox.sent(id);
        return Outcome.SENT;
    }
}
