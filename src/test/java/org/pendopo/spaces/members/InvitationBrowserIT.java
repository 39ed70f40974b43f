package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.HouseForTests;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

@ExtendWith(InBrowser.class)
class InvitationBrowserIT {
    private static final String SPACE = "/space/kebun-warga-melati";
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/invitation/[A-Za-z0-9_-]{43})");
    private static final long PATIENCE_MILLIS = 120_000;

    @Test
    void an_invitation_comes_by_mail_and_lets_in_its_reader_alone(Visitors visitors) throws MessagingException {
        var account = Visitors.account("tamara");
        var address = account + "@example.org";
        var ratna = visitors.atDesk().as("ratna").open(SPACE + "/invitations").isAccessible();
        ratna.fill("Alamat surel", address).press("Kirim undangan").sees("Undangan sedang dikirim.");
        ratna.sees(address);

        var letter = letter(address);
        assertThat(letter.getSubject()).contains("Kebun Warga Melati");
        assertThat(letter.getHeader("Message-ID")).hasSize(1);
        var found = LINK.matcher(text(letter));
        assertThat(found.find()).isTrue();
        var path = found.group(1);

        visitors.withoutScript()
                .open(path)
                .sees("Ratna Wulandari mengundang Anda")
                .sees("Masuk");
        visitors.atDesk().as("budi").open(path).sees("hanya berlaku untuk alamat itu");
        var guest = visitors.onPhone().signIn(account).open(path).isAccessible();
        guest.press("Bergabung").sees("Anda sudah bergabung.");
        guest.open(path).sees("Anda sudah menjadi anggota ruang ini.");
        visitors.withoutScript().open(path).sees("Undangan ini sudah dipakai.");
        ratna.open("/notices").sees("menerima undangan Anda").isAccessible();
    }

    @Test
    void a_revoked_link_says_what_to_do(Visitors visitors) throws MessagingException {
        var address = Visitor.unique("tarik").replace(' ', '-') + "@example.org";
        var ratna = visitors.atDesk().as("ratna").open(SPACE + "/invitations");
        ratna.fill("Alamat surel", address).press("Kirim undangan").sees(address);
        var found = LINK.matcher(text(letter(address)));
        assertThat(found.find()).isTrue();
        ratna.open(SPACE + "/invitations")
                .page()
                .getByTitle("Batalkan " + address)
                .click();
        ratna.sees("Undangan dibatalkan.");
        visitors.onPhone().open(found.group(1)).sees("Undangan ini sudah dibatalkan.");
    }

    /** Waits for the first letter to that address. */
    private static Message letter(String address) throws MessagingException {
        var mail = HouseForTests.house().mail();
        var before = System.nanoTime();
        while (System.nanoTime() - before < PATIENCE_MILLIS * 1_000_000) {
            for (var message : List.copyOf(mail.received())) {
                if (address.equals(message.getAllRecipients()[0].toString())) {
                    return message;
                }
            }
            mail.await(mail.received().size() + 1, PATIENCE_MILLIS / 4);
        }
        throw new AssertionError("no letter to " + address);
    }

    private static String text(Message letter) throws MessagingException {
        try {
            var parts = (MimeMultipart) letter.getContent();
            return String.valueOf(parts.getBodyPart(0).getContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
