package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.reactions.React;
import org.pendopo.contributions.reactions.ReactionKind;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

/** Replies with the most helpful first. */
@ArquillianTest
class HelpfulOrderIT {
    @Inject
    ContributionSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadThread threads;

    @Inject
    React react;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive war() {
        return Wars.with(HelpfulOrderIT.class, ContributionSetting.class, ContributionSetting.Talk.class);
    }

    @Test
    void the_most_helpful_come_first_on_all_pages_and_the_newest_in_ties() throws Exception {
        var talk = setting.talk();
        setting.fill(talk, 60);
        var shown = threads.page(talk.topic(), ThreadSpot.start()).posts();
        var random = new Random(3);
        for (var i = 0; i < 6; i++) {
            me.actAs(setting.member(talk));
            for (var post : shown) {
                if (random.nextBoolean()) {
                    react.give(post.id(), random.nextInt(3) == 0 ? ReactionKind.AGREE : ReactionKind.EXPLAINED);
                }
            }
        }
        var order = walk(talk);
        assertThat(order).hasSize(60).doesNotHaveDuplicates();
        var expected = new ArrayList<>(order);
        expected.sort((a, b) -> {
            var by = Double.compare(b.beside().bound(), a.beside().bound());
            return by != 0 ? by : b.position() - a.position();
        });
        assertThat(order)
                .extracting(PostView::id)
                .containsExactlyElementsOf(expected.stream().map(PostView::id).toList());
        assertThat(order.getFirst().beside().bound()).isGreaterThan(0.2);
    }

    @Test
    void a_page_of_a_hundred_thousand_replies_is_read_along_an_index() throws Exception {
        var talk = setting.talk();
        setting.fill(talk, 100_000);
        me.actAs(setting.member(talk));
        var spot = new ThreadSpot(ThreadSpot.Order.HELPFUL, null, null, null, null);
        threads.page(talk.topic(), ThreadSpot.start()).posts().forEach(p -> react.give(p.id(), ReactionKind.THANKS));
        assertThat(threads.page(talk.topic(), spot).posts()).first().matches(p -> p.position() == 20);
        assertThat(statements.of(() -> threads.page(talk.topic(), spot))).isLessThanOrEqualTo(6);
        var from = System.nanoTime();
        for (var i = 0; i < 10; i++) {
            threads.page(talk.topic(), spot);
        }
        assertThat((System.nanoTime() - from) / 10_000_000).as("milliseconds").isLessThan(250);
    }

    private List<PostView> walk(ContributionSetting.Talk talk) {
        var seen = new ArrayList<PostView>();
        var spot = new ThreadSpot(ThreadSpot.Order.HELPFUL, null, null, null, null);
        while (true) {
            var page = threads.page(talk.topic(), spot);
            seen.addAll(page.posts());
            var older = page.older();
            if (older == null) {
                assertThat(back(talk, page))
                        .isEqualTo(
                                seen.subList(20, 40).stream().map(PostView::id).toList());
                return seen;
            }
            var last = page.posts().getLast();
            var bound = last.beside().bound();
            spot = new ThreadSpot(ThreadSpot.Order.HELPFUL, null, older, null, null, bound);
        }
    }

    /** The page before the last one, reached from there. */
    private List<Long> back(ContributionSetting.Talk talk, ThreadPage last) {
        var first = last.posts().getFirst();
        var bound = first.beside().bound();
        var spot = new ThreadSpot(ThreadSpot.Order.HELPFUL, last.newer(), null, null, null, bound);
        return threads.page(talk.topic(), spot).posts().stream()
                .map(PostView::id)
                .toList();
    }
}
