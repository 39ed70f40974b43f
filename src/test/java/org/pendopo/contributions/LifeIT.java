package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pendopo.contributions.ContributionSetting.reply;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class LifeIT {
    @Inject
    ContributionSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    Write write;

    @Inject
    ReadThread threads;

    @Inject
    ReadPost posts;

    @Inject
    ReadOwnText own;

    @Inject
    EditContribution edit;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    RestoreContribution restore;

    @Inject
    HideContribution hide;

    @Inject
    UnhideContribution unhide;

    @Inject
    ReadRevisions revisions;

    @Deployment
    static WebArchive war() {
        return Wars.with(LifeIT.class, ContributionSetting.class, ContributionSetting.Talk.class);
    }

    @Test
    void an_edit_marks_the_text_and_keeps_the_earlier_one() throws Exception {
        var talk = setting.talk();
        var id = write.write(reply(talk, talk.topic(), "Before")).id();
        assertThat(edit.edit(new EditedText(id, own.read(id).version(), null, "After")))
                .isTrue();
        var view = revisions.read(id, Integer.MAX_VALUE);
        assertThat(view.current().html()).contains("After");
        assertThat(view.current().editedAt()).isNotNull();
        assertThat(view.earlier()).extracting(RevisionRow::text).containsExactly("Before");
    }

    @Test
    void of_edits_at_once_one_is_stored_and_the_others_are_told() throws Exception {
        var talk = setting.talk();
        var id = write.write(reply(talk, talk.topic(), "Before")).id();
        var version = own.read(id).version();
        var number = new AtomicInteger();
        var outcome = Race.of(16, () -> {
            var text = "Text " + number.incrementAndGet();
            return setting.as(talk.owner(), () -> edit.edit(new EditedText(id, version, null, text)));
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results()).filteredOn(saved -> saved).hasSize(1);
        assertThat(revisions.read(id, Integer.MAX_VALUE).earlier()).hasSize(1);
    }

    @Test
    void the_second_press_of_save_finds_it_saved() throws Exception {
        var talk = setting.talk();
        var id = write.write(reply(talk, talk.topic(), "Before")).id();
        var edited = new EditedText(id, own.read(id).version(), null, "After");
        assertThat(edit.edit(edited)).isTrue();
        assertThat(edit.edit(edited)).isTrue();
        assertThat(revisions.read(id, Integer.MAX_VALUE).earlier()).hasSize(1);
    }

    @Test
    void what_is_withdrawn_nobody_else_reads_anywhere_until_it_is_brought_back() throws Exception {
        var talk = setting.talk();
        var reader = setting.member(talk);
        var id = write.write(reply(talk, talk.topic(), "Secret")).id();
        edit.edit(new EditedText(id, own.read(id).version(), null, "Secret still"));
        var answer = write.write(reply(talk, id, "An answer stays")).id();
        withdraw.withdraw(id);
        withdraw.withdraw(id);
        assertThat(posts.read(id).html()).contains("Secret still");
        me.actAs(reader);
        assertThat(posts.read(id).html()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revisions.read(id, Integer.MAX_VALUE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> posts.quote(id));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> write.write(reply(talk, id, "To nobody")));
        var page = threads.page(talk.topic(), ThreadSpot.start());
        assertThat(page.replies()).isEqualTo(1);
        assertThat(page.posts().getFirst().html()).isEmpty();
        assertThat(page.posts().getFirst().answers()).extracting(PostView::id).containsExactly(answer);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> restore.restore(id));
        me.actAs(talk.owner());
        restore.restore(id);
        assertThat(threads.page(talk.topic(), ThreadSpot.start()).replies()).isEqualTo(2);
    }

    @Test
    void what_is_hidden_shows_its_rule_to_all_and_its_reason_to_the_author() throws Exception {
        var talk = setting.talk();
        var author = setting.member(talk);
        var reader = setting.member(talk);
        var id = setting.as(author, () -> write.write(reply(talk, talk.topic(), "Rude")))
                .id();
        me.actAs(talk.owner());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> hide.hide(id, "respect", " "))
                .returns("reason", RuleBroken::field);
        hide.hide(id, "respect", "It insults a neighbour.");
        hide.hide(id, "spam", "A later decision changes nothing.");
        assertThat(threads.page(talk.topic(), ThreadSpot.start()).replies()).isZero();
        me.actAs(reader);
        var seen = posts.read(id);
        assertThat(seen.html()).isEmpty();
        assertThat(seen.hiding()).returns("respect", h -> h.rule().code()).returns(null, HidingView::reason);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revisions.read(id, Integer.MAX_VALUE));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> unhide.unhide(id));
        me.actAs(author);
        assertThat(posts.read(id).html()).contains("Rude");
        assertThat(posts.read(id).hiding()).returns("It insults a neighbour.", HidingView::reason);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> restore.restore(id));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> withdraw.withdraw(id));
        me.actAs(talk.owner());
        unhide.unhide(id);
        assertThat(threads.page(talk.topic(), ThreadSpot.start()).replies()).isEqualTo(1);
    }

    @Test
    void others_cannot_edit_or_withdraw() throws Exception {
        var talk = setting.talk();
        var id = write.write(reply(talk, talk.topic(), "Mine")).id();
        me.actAs(setting.member(talk));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> edit.edit(new EditedText(id, 0, null, "Yours")));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> withdraw.withdraw(id));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> own.read(id));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> hide.hide(id, "respect", "Because."));
    }

    @Test
    void withdrawing_and_answering_at_once_never_miscounts() throws Exception {
        var talk = setting.talk();
        var id = write.write(reply(talk, talk.topic(), "Hot")).id();
        var people = java.util.stream.Stream.generate(() -> setting.member(talk))
                .limit(15)
                .toList();
        var next = new AtomicInteger();
        var outcome = Race.of(16, () -> {
            var turn = next.getAndIncrement();
            return turn == 15
                    ? setting.as(talk.owner(), () -> {
                        withdraw.withdraw(id);
                        return true;
                    })
                    : setting.as(people.get(turn), () -> {
                        write.write(reply(talk, id, "Answer"));
                        return true;
                    });
        });
        assertThat(outcome.failures()).allMatch(RuleBroken.class::isInstance);
        var visible = setting.number(
                "select count(*) from contribution where root_id = ?1 and state = 'PUBLISHED'", talk.topic());
        assertThat(setting.number("select replies from thread_tally where root_id = ?1", talk.topic()))
                .isEqualTo(visible);
    }
}
