package org.pendopo.notify.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.members.InvitationSent;

/** Puts the letters of invitations into the outbox, in the transaction of the invitation. */
@ApplicationScoped
class InvitationLetters {
    static final String KIND = "notify-mail.invitation";

    @Inject
    Letters letters;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void on(@Observes InvitationSent event) {
        var language = event.language();
        var guest = event.guestUntil();
        var args = List.of(
                event.inviter(),
                event.space(),
                Texts.of(language, event.role().key(event.kind())),
                day(event.endsAt(), language),
                settings.getInstitution(),
                guest == null ? "" : " " + Texts.of(language, KIND + ".guest", day(guest, language)));
        var words = new Prepared(event.address(), language, KIND, event.path(), args);
        letters.add(new Letter("<" + UUID.randomUUID() + "@" + settings.mailHost() + ">", words, clock.instant()));
    }

    private String day(Instant at, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(at.atZone(settings.timeZone()));
    }
}
