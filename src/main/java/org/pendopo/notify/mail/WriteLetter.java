package org.pendopo.notify.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.notify.Sentence;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.members.ReadInvitation;

/** Puts a letter into words, in the language of its reader. */
@ApplicationScoped
class WriteLetter {
    @Inject
    Letters letters;

    @Inject
    Settings settings;

    @Inject
    StopLink stop;

    @Inject
    ReadInvitation invitations;

    /**
     * Empty when its reader has no address, is suspended, or asked for no letters meanwhile, and when the invitation that
     * it brings leads nowhere any more.
     */
    Optional<Envelope> envelope(Letter letter) {
        var noticeId = letter.getNoticeId();
        return noticeId == null
                ? Optional.of(letter).filter(this::isWorthSending).map(this::prepared)
                : letters.ofNotice(noticeId, Objects.requireNonNull(letter.getPersonId())).stream()
                        .filter(NoticeLetter::isToBeSent)
                        .findFirst()
                        .map(notice -> ofNotice(letter, notice));
    }

    private boolean isWorthSending(Letter letter) {
        return !InvitationLetters.KIND.equals(letter.getKind())
                || invitations.leadsIn(Objects.requireNonNull(letter.getPath()));
    }

    private Envelope ofNotice(Letter letter, NoticeLetter notice) {
        var language = notice.spoken();
        var sentence = Sentence.of(language, notice.kind(), notice.arguments());
        var where = notice.where().stream().findFirst().orElse("");
        var page = new LetterPage(
                language,
                sentence,
                where,
                Texts.of(language, "notify-mail.open"),
                settings.baseUrl() + notice.path(),
                Texts.of(language, "notify-mail.why", settings.getInstitution()),
                Texts.of(language, "notify-mail.stop"),
                settings.baseUrl() + stop.path(notice.personId()));
        return envelope(letter, Objects.requireNonNull(notice.email()), sentence, page, page.stopAddress());
    }

    private Envelope prepared(Letter letter) {
        var language = Language.of(letter.getLanguage()).orElse(Language.ID);
        var kind = Objects.requireNonNull(letter.getKind());
        var args = letter.arguments().toArray();
        var page = new LetterPage(
                language,
                Texts.of(language, kind + ".text", args),
                Texts.of(language, kind + ".more", args),
                Texts.of(language, kind + ".button", args),
                settings.baseUrl() + Objects.requireNonNull(letter.getPath()),
                Texts.of(language, kind + ".why", args),
                "",
                "");
        var subject = Texts.of(language, kind + ".subject", args);
        return envelope(letter, Objects.requireNonNull(letter.getAddress()), subject, page, null);
    }

    private static Envelope envelope(
            Letter letter, String to, String subject, LetterPage page, @Nullable String stopAddress) {
        return new Envelope(letter.getMessageId(), to, page.language(), subject, page.text(), page.html(), stopAddress);
    }
}
