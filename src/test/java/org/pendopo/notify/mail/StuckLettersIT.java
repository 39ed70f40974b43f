package org.pendopo.notify.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.members.BrowseInvitations;
import org.pendopo.spaces.members.InviteByMail;
import org.pendopo.spaces.members.MailInvitation;
import org.pendopo.spaces.members.RevokeInvitation;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Letters that cannot, or need not, be sent any more. */
@ArquillianTest
class StuckLettersIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    Tell tell;

    @Inject
    SendLetters send;

    @Inject
    InviteByMail invite;

    @Inject
    RevokeInvitation revoke;

    @Inject
    BrowseInvitations invitations;

    @Inject
    CurrentPerson me;

    private MailboxForTests mailbox;

    @Deployment
    static WebArchive war() {
        return Wars.with(StuckLettersIT.class, MailboxForTests.class, SpacesSetting.class);
    }

    @BeforeEach
    void nothingWaits() {
        setting.run("update mail_letter set state = 'DROPPED', ended_at = now() where state = 'WAITING'");
        mailbox = new MailboxForTests();
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void a_letter_that_cannot_be_written_keeps_no_other_waiting_and_is_given_up_in_the_end() {
        setting.run("insert into mail_letter (id, message_id, address, language, kind, path, args, due_at, made_at)"
                + " values (nextval('mail_letter_seq'), 'asing-' || nextval('mail_letter_seq'), 'asing@example.org',"
                + " 'id', 'masa-depan.surat', '/', '', now() - interval '1 hour', now())");
        var good = given.person();
        given.person(good, "email", "lancar@example.org");
        tell.tell(List.of(good), new Notice("shared.portal", null, null, "/", List.of("x"), null));
        assertThat(send.send(mailbox.server())).isEqualTo(1);
        assertThat(setting.text("select state from mail_letter where person_id = " + good))
                .isEqualTo("SENT");
        var strange = " from mail_letter where address = 'asing@example.org' order by id desc limit 1";
        assertThat(setting.text("select state || ' ' || tries || ' ' || (due_at > now())" + strange))
                .isEqualTo("WAITING 1 true");
        for (var i = 1; i < Letter.MOST_TRIES; i++) {
            setting.run("update mail_letter set due_at = now() where state = 'WAITING'");
            send.send(mailbox.server());
        }
        assertThat(setting.text("select state" + strange)).isEqualTo("DEAD");
        assertThat(setting.text("select fault" + strange)).contains("MissingResourceException");
    }

    @Test
    void an_invitation_that_leads_nowhere_any_more_is_not_sent() {
        var owner = given.person();
        var space = given.space("COMMUNITY").wayIn("INVITATION").add();
        given.member(space, owner, "OWNER");
        me.actAs(owner);
        var ends = Instant.now().plus(Duration.ofDays(3));
        var ways = List.of("batal", "pakai", "habis", "baru");
        for (var way : ways) {
            invite.invite(
                    space, new MailInvitation(way + space + "@example.org", Role.MEMBER, ends, Language.ID, null));
        }
        invitations.page(space, 0).stream()
                .filter(row -> row.email().startsWith("batal"))
                .forEach(row -> revoke.revoke(space, row.id()));
        var of = "update space_invitation set %s where email = '%s" + space + "@example.org'";
        setting.run(of.formatted("used_at = now(), used_by = " + owner, "pakai"));
        setting.run(of.formatted("ends_at = now()", "habis"));
        assertThat(send.send(mailbox.server())).isEqualTo(1);
        assertThat(mailbox.letters().getFirst()).contains("To: baru" + space + "@example.org");
        for (var way : ways) {
            assertThat(setting.text("select state from mail_letter where address = '" + way + space + "@example.org'"))
                    .isEqualTo(way.equals("baru") ? "SENT" : "DROPPED");
        }
    }
}
