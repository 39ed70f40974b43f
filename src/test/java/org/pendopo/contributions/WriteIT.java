package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pendopo.contributions.ContributionSetting.reply;

import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class WriteIT {
    @Inject
    ContributionSetting setting;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    Write write;

    @Inject
    ReadThread threads;

    @Deployment
    static WebArchive war() {
        return Wars.with(WriteIT.class, ContributionSetting.class, ContributionSetting.Talk.class);
    }

    @Test
    void sixty_four_presses_of_one_button_make_one_row() throws Exception {
        var talk = setting.talk();
        var key = UUID.randomUUID();
        var outcome = Race.of(
                64, () -> setting.as(talk.owner(), () -> write.write(reply(talk, talk.topic(), "Only once", key))));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results())
                .extracting(Written::id)
                .containsOnly(outcome.results().getFirst().id());
        assertThat(outcome.results()).filteredOn(w -> !w.repeated()).hasSize(1);
        assertThat(replies(talk)).isEqualTo(1);
    }

    @Test
    void the_same_form_with_other_words_is_refused_and_the_first_words_stand() throws Exception {
        var talk = setting.talk();
        var key = UUID.randomUUID();
        write.write(reply(talk, talk.topic(), "First", key));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> write.write(reply(talk, talk.topic(), "Second", key)))
                .returns("contributions.form.used", RuleBroken::key);
        assertThat(replies(talk)).isEqualTo(1);
    }

    @Test
    void sixty_four_replies_at_once_are_counted_exactly_and_each_has_its_place() throws Exception {
        var talk = setting.talk();
        var people = Stream.generate(() -> setting.member(talk)).limit(64).toList();
        var next = new AtomicInteger();
        var outcome = Race.of(64, () -> {
            var person = people.get(next.getAndIncrement());
            return setting.as(person, () -> write.write(reply(talk, talk.topic(), "Me too")));
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(replies(talk)).isEqualTo(64);
        assertThat(setting.number("select count(distinct position) from contribution where root_id = ?1", talk.topic()))
                .isEqualTo(64);
        assertThat(setting.number("select max(position) from contribution where root_id = ?1", talk.topic()))
                .isEqualTo(64);
    }

    @Test
    void a_reply_to_a_replys_reply_stands_on_the_second_level() throws Exception {
        var talk = setting.talk();
        var first = write.write(reply(talk, talk.topic(), "First level")).id();
        var second = write.write(reply(talk, first, "Second level")).id();
        var third = write.write(reply(talk, second, "Third")).id();
        var page = threads.page(talk.topic(), ThreadSpot.start());
        assertThat(page.posts()).extracting(PostView::id).containsExactly(first);
        assertThat(page.posts().getFirst().answers()).extracting(PostView::id).containsExactly(second, third);
        assertThat(page.replies()).isEqualTo(3);
        assertThat(page.posts().getFirst().replies()).isEqualTo(2);
    }

    @Test
    void a_reply_into_another_space_finds_nothing() throws Exception {
        var there = setting.talk();
        var here = setting.talk();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write.write(reply(here, there.topic(), "Astray")));
        assertThat(replies(there)).isZero();
    }

    @Test
    void whoever_has_not_read_the_guide_is_sent_to_it() throws Exception {
        var talk = setting.talk();
        var person = setting.member(talk);
        given.person(person, "guide_read_at", null);
        me.actAs(person);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> write.write(reply(talk, talk.topic(), "Too early")))
                .returns(Reason.GUIDE_UNREAD, Forbidden::reason);
    }

    @Test
    void a_flood_is_stopped_and_says_for_how_long() throws Exception {
        var talk = setting.talk();
        me.actAs(setting.member(talk));
        for (var n = 0; n < Pace.A_MINUTE; n++) {
            write.write(reply(talk, talk.topic(), "No " + n));
        }
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> write.write(reply(talk, talk.topic(), "One too many")))
                .returns(Reason.TOO_MANY, Forbidden::reason)
                .satisfies(e -> assertThat(e.arguments()).hasSize(1).first().isInstanceOf(ZonedDateTime.class));
        assertThat(replies(talk)).isEqualTo(Pace.A_MINUTE);
    }

    @Test
    void nobody_writes_for_an_organisation_of_others() throws Exception {
        var talk = setting.talk();
        var wanted = new NewContribution(
                talk.space(),
                talk.tool(),
                ContributionKind.POST,
                talk.topic(),
                1L,
                null,
                "Officially",
                null,
                "en",
                null);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> write.write(wanted));
    }

    @Test
    void what_is_refused_leaves_nothing() throws Exception {
        var talk = setting.talk();
        for (var text : List.of("", "a".repeat(100_000))) {
            assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> write.write(reply(talk, talk.topic(), text)));
        }
        assertThat(setting.number("select count(*) from contribution where root_id = ?1", talk.topic()))
                .isZero();
    }

    private long replies(ContributionSetting.Talk talk) {
        return setting.number("select replies from thread_tally where root_id = ?1", talk.topic());
    }
}
