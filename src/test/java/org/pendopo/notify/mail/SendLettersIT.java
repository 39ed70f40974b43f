package org.pendopo.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class SendLettersIT {
    private static final Pattern ID = Pattern.compile("(?m)^Message-ID: (.*)$");

    @Inject
    Given given;

    @Inject
    Tell tell;

    @Inject
    SendLetters send;

    @Inject
    Outbox outbox;

    @Inject
    ChooseMail choose;

    @Inject
    StopMail stop;

    @Inject
    StopLink link;

    @Inject
    CurrentPerson me;

    @Inject
    SpacesSetting setting;

    @Inject
    UserTransaction transaction;

    private MailboxForTests mailbox;

    @Deployment
    static WebArchive war() {
        return Wars.with(SendLettersIT.class, MailboxForTests.class, SpacesSetting.class);
    }

    @BeforeEach
    void nothingWaits() {
        run("update mail_letter set state = 'DROPPED', ended_at = now() where state = 'WAITING'");
        mailbox = new MailboxForTests();
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void a_notice_comes_as_a_letter_in_the_readers_language_once() {
        var person = reader("surel@example.org");
        given.person(person, "language", "en");
        told(person, "Sari\r\nBcc: all@example.org");
        assertThat(send.send(mailbox.server())).isEqualTo(1);
        assertThat(send.send(mailbox.server())).isZero();
        var letter = only();
        assertThat(letter)
                .contains("To: surel@example.org", "List-Unsubscribe: <http://localhost:", "Open in Pendopo")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Content-Language: en")
                .contains("multipart/alternative", "text/plain", "text/html")
                .doesNotContain("\nBcc:", "<img");
        assertThat(state(person)).isEqualTo("SENT");
    }

    @Test
    void a_notice_that_is_rolled_back_has_no_letter() throws Exception {
        var person = reader("batal@example.org");
        transaction.begin();
        told(person, "x");
        transaction.rollback();
        assertThat(send.send(mailbox.server())).isZero();
    }

    @Test
    void a_refused_letter_waits_longer_each_time_and_is_given_up_visibly() {
        var person = reader("tolak@example.org");
        told(person, "x");
        mailbox.refuse(true);
        assertThat(send.send(mailbox.server())).isZero();
        assertThat(state(person)).isEqualTo("WAITING");
        assertThat(send.send(mailbox.server())).isZero();
        assertThat(mailbox.recipients()).as("not tried again before its time").hasSize(1);
        for (var i = 1; i < Letter.MOST_TRIES; i++) {
            run("update mail_letter set due_at = now() where person_id = " + person);
            send.send(mailbox.server());
        }
        assertThat(state(person)).isEqualTo("DEAD");
        assertThat(text("select fault from mail_letter where person_id = " + person))
                .contains("451");
    }

    @Test
    void a_server_that_is_away_is_asked_once_a_round() {
        var first = reader("satu@example.org");
        var second = reader("dua@example.org");
        told(first, "x");
        told(second, "y");
        mailbox.close();
        assertThat(send.send(MailboxForTests.server(1))).isZero();
        assertThat(text("select sum(tries) from mail_letter where state = 'WAITING' and person_id in (" + first + ", "
                        + second + ")"))
                .isEqualTo("1");
    }

    @Test
    void a_crash_between_sending_and_marking_sends_again_under_the_same_name() throws Exception {
        var person = reader("ulang@example.org");
        told(person, "x");
        var taken = outbox.take().orElseThrow();
        try (var smtp = new Smtp(mailbox.server())) {
            smtp.send(outbox.envelope(taken).orElseThrow());
        }
        assertThat(send.send(mailbox.server()))
                .as("another server leaves it alone for now")
                .isZero();
        run("update mail_letter set due_at = now() where person_id = " + person);
        assertThat(send.send(mailbox.server())).isEqualTo(1);
        assertThat(mailbox.letters()).hasSize(2);
        assertThat(mailbox.letters().stream().map(SendLettersIT::id).distinct()).hasSize(1);
    }

    @Test
    void two_servers_send_each_letter_once() throws InterruptedException {
        for (var i = 0; i < 20; i++) {
            told(reader("banyak" + i + "@example.org"), "x");
        }
        var outcome = Race.of(4, () -> send.send(mailbox.server()));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results().stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(mailbox.letters().stream().map(SendLettersIT::id).distinct()).hasSize(20);
        assertThat(mailbox.letters()).hasSize(20);
    }

    @Test
    void who_wants_none_gets_none_even_of_what_waits() {
        var person = reader("cukup@example.org");
        told(person, "x");
        me.actAs(person);
        assertThat(choose.isWanted()).isTrue();
        choose.choose(false);
        assertThat(send.send(mailbox.server())).isZero();
        assertThat(state(person)).isEqualTo("DROPPED");
        told(person, "y");
        assertThat(setting.count("mail_letter where person_id = " + person)).isEqualTo(1);
    }

    @Test
    void the_signed_link_ends_letters_and_no_other_does() {
        var person = reader("henti@example.org");
        var path = link.path(person);
        var key = path.substring(path.indexOf("key=") + 4);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stop.stop(String.valueOf(person + 1), key));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stop.stop(String.valueOf(person), key + "x"));
        stop.stop(String.valueOf(person), key);
        stop.stop(String.valueOf(person), key);
        me.actAs(person);
        assertThat(choose.isWanted()).isFalse();
    }

    @Test
    void what_may_not_be_read_any_more_is_not_sent() {
        var person = reader("hilang@example.org");
        var author = given.person();
        var space = given.space("COMMUNITY").audience("MEMBERS").add();
        var tool = given.tool(space, "FORUM");
        given.member(space, person, "MEMBER");
        var text = setting.text(space, tool, "TOPIC", author, "hilang");
        tell.tell(List.of(person), Notice.of("shared.portal", space, text, "/", List.of()));
        run("update membership set state = 'LEFT' where person_id = " + person);
        assertThat(send.send(mailbox.server())).isZero();
        assertThat(state(person)).isEqualTo("DROPPED");
    }

    @Test
    void an_address_that_is_none_or_several_harms_no_other_letter() {
        var bad = reader("a@example.org, b@example.org");
        var good = reader("baik@example.org");
        told(bad, "x");
        told(good, "y");
        assertThat(send.send(mailbox.server())).isEqualTo(1);
        assertThat(state(good)).isEqualTo("SENT");
        assertThat(state(bad)).isEqualTo("WAITING");
    }

    private long reader(String address) {
        var person = given.person();
        given.person(person, "email", address);
        return person;
    }

    private void told(long person, String arg) {
        tell.tell(List.of(person), new Notice("shared.portal", null, null, "/", List.of(arg), null));
    }

    private String only() {
        assertThat(mailbox.letters()).hasSize(1);
        return mailbox.letters().getFirst();
    }

    private static @Nullable String id(String letter) {
        var found = ID.matcher(letter);
        return found.find() ? found.group(1) : null;
    }

    private String state(long person) {
        return text("select state from mail_letter where person_id = " + person);
    }

    private String text(String query) {
        return setting.text(query);
    }

    private void run(String sql) {
        setting.run(sql);
    }
}
