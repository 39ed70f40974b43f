package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pendopo.contributions.ContributionSetting.reply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.testing.Given;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class ThreadIT {
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

    @Inject
    MarkRead mark;

    @Inject
    FindPlace places;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive war() {
        return Wars.with(ThreadIT.class, ContributionSetting.class, ContributionSetting.Talk.class);
    }

    @Test
    void all_pages_together_show_every_reply_once_in_either_order() throws Exception {
        var talk = setting.talk();
        setting.fill(talk, 65);
        var oldest = walk(talk, ThreadSpot.Order.OLDEST);
        assertThat(oldest).hasSize(65).isSorted().doesNotHaveDuplicates();
        assertThat(walk(talk, ThreadSpot.Order.LATEST)).containsExactlyElementsOf(oldest.reversed());
    }

    @Test
    void a_page_of_a_long_thread_costs_four_statements_and_a_place_in_it_few() throws Exception {
        var talk = setting.talk();
        setting.fill(talk, 2_000);
        var middle = threads.page(talk.topic(), new ThreadSpot(ThreadSpot.Order.OLDEST, 999, null, null, null))
                .posts()
                .getFirst()
                .id();
        for (var spot :
                new ThreadSpot[] {ThreadSpot.start(), new ThreadSpot(ThreadSpot.Order.LATEST, null, null, null, null)
                }) {
            assertThat(statements.of(() -> mark.read(threads.page(talk.topic(), spot))))
                    .isLessThanOrEqualTo(4);
        }
        assertThat(statements.of(() -> places.address(middle))).isLessThanOrEqualTo(2);
        assertThat(places.address(middle)).contains("newer=999").endsWith("#c-" + middle);
    }

    @Test
    void a_reply_far_down_a_branch_is_found_on_the_page_of_that_branch() throws Exception {
        var talk = setting.talk();
        var first = write.write(reply(talk, talk.topic(), "First")).id();
        var below = new ArrayList<Long>();
        for (var n = 0; n < 6; n++) {
            below.add(write.write(reply(talk, first, "Below " + n)).id());
        }
        assertThat(places.address(below.get(1))).doesNotContain("branch").endsWith("#c-" + below.get(1));
        assertThat(places.address(below.get(5))).contains("branch=" + first).endsWith("#c-" + below.get(5));
        var page = threads.page(talk.topic(), ThreadSpot.start());
        assertThat(page.posts().getFirst().answers()).hasSize(ReadThread.ANSWERS);
        assertThat(page.posts().getFirst().moreAnswers()).isEqualTo(3);
        var branch = threads.page(talk.topic(), new ThreadSpot(ThreadSpot.Order.OLDEST, null, null, first, null));
        assertThat(branch.posts()).extracting(PostView::id).containsExactlyElementsOf(below);
    }

    @Test
    void the_first_unread_one_is_where_the_reader_stopped() throws Exception {
        var talk = setting.talk();
        setting.fill(talk, 30);
        var reader = setting.member(talk);
        me.actAs(reader);
        var first = threads.page(talk.topic(), ThreadSpot.start());
        assertThat(first.unread())
                .as("who comes for the first time is told nothing")
                .isFalse();
        mark.read(first);
        var again = threads.page(talk.topic(), ThreadSpot.start());
        assertThat(again.unread()).isTrue();
        var address = places.firstUnread(talk.topic());
        assertThat(address).contains("newer=20").contains("unread=21");
        var rest = threads.page(talk.topic(), new ThreadSpot(ThreadSpot.Order.OLDEST, 20, null, null, 21));
        assertThat(rest.posts())
                .filteredOn(PostView::firstUnread)
                .extracting(PostView::position)
                .containsExactly(21);
        mark.read(rest);
        assertThat(threads.page(talk.topic(), ThreadSpot.start()).unread()).isFalse();
        write.write(reply(talk, talk.topic(), "My own"));
        me.actAs(setting.member(talk));
        var latest =
                write.write(reply(talk, talk.topic(), "New for the reader")).id();
        me.actAs(reader);
        assertThat(places.firstUnread(talk.topic())).endsWith("#c-" + latest);
    }

    @Test
    void a_leap_to_the_end_does_not_count_what_was_leapt_over_as_read() throws Exception {
        var talk = setting.talk();
        setting.fill(talk, 100);
        me.actAs(setting.member(talk));
        mark.read(threads.page(talk.topic(), ThreadSpot.start()));
        mark.read(threads.page(talk.topic(), new ThreadSpot(ThreadSpot.Order.OLDEST, 90, null, null, null)));
        assertThat(places.firstUnread(talk.topic())).contains("unread=21");
    }

    @Test
    void threads_of_members_only_are_not_there_for_others() throws Exception {
        var talk = setting.talk();
        var id = write.write(reply(talk, talk.topic(), "Inside")).id();
        given.space(talk.space(), "audience", "HIDDEN");
        me.actAs(given.person());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> threads.page(talk.topic(), ThreadSpot.start()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> places.address(id));
    }

    private List<Integer> walk(ContributionSetting.Talk talk, ThreadSpot.Order order) {
        var seen = new ArrayList<Integer>();
        var spot = new ThreadSpot(order, null, null, null, null);
        while (true) {
            var page = threads.page(talk.topic(), spot);
            page.posts().forEach(p -> seen.add(p.position()));
            var next = order == ThreadSpot.Order.OLDEST ? page.newer() : page.older();
            if (next == null) {
                return seen;
            }
            spot = order == ThreadSpot.Order.OLDEST
                    ? new ThreadSpot(order, next, null, null, null)
                    : new ThreadSpot(order, null, next, null, null);
        }
    }
}
