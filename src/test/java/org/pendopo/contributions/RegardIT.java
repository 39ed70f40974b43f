package org.pendopo.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.pendopo.contributions.ContributionSetting.reply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.follow.BrowseFollowed;
import org.pendopo.contributions.follow.FollowThread;
import org.pendopo.contributions.reactions.Beside;
import org.pendopo.contributions.reactions.React;
import org.pendopo.contributions.reactions.ReactionKind;
import org.pendopo.contributions.reactions.Wilson;
import org.pendopo.contributions.tags.BrowseTag;
import org.pendopo.contributions.tags.ChangeTags;
import org.pendopo.contributions.tags.RenameTag;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** Reactions, follows and tags. */
@ArquillianTest
class RegardIT {
    private static final String TALLY =
            "select thanks * 1000 + reactors * 10 + helpful from reaction_tally where contribution_id = ?1";

    @Inject
    ContributionSetting setting;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    Write write;

    @Inject
    React react;

    @Inject
    RenameTag rename;

    @Inject
    ReadPost posts;

    @Inject
    FollowThread follow;

    @Inject
    BrowseFollowed followed;

    @Inject
    ChangeTags tags;

    @Inject
    BrowseTag byTag;

    @Deployment
    static WebArchive war() {
        return Wars.with(RegardIT.class, ContributionSetting.class, ContributionSetting.Talk.class);
    }

    @Test
    void each_reaction_counts_once_and_is_taken_back_once() throws Exception {
        var talk = setting.talk();
        var one = setting.member(talk);
        me.actAs(one);
        react.give(talk.topic(), ReactionKind.THANKS);
        react.give(talk.topic(), ReactionKind.THANKS);
        react.give(talk.topic(), ReactionKind.AGREE);
        assertThat(setting.number(TALLY, talk.topic())).isEqualTo(1_011);
        assertThat(mine(talk)).containsExactly(ReactionKind.AGREE, ReactionKind.THANKS);
        react.takeBack(talk.topic(), ReactionKind.THANKS);
        react.takeBack(talk.topic(), ReactionKind.THANKS);
        assertThat(setting.number(TALLY, talk.topic())).isEqualTo(10);
        me.actAs(talk.owner());
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> react.give(talk.topic(), ReactionKind.AGREE));
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> react.give(talk.topic(), ReactionKind.AGREE));
    }

    @Test
    void nobody_is_counted_twice_or_lost_when_all_press_at_once() throws Exception {
        var talk = setting.talk();
        var people = new ArrayList<Long>();
        for (var i = 0; i < 8; i++) {
            people.add(setting.member(talk));
        }
        var next = new java.util.concurrent.atomic.AtomicInteger();
        var outcome = Race.of(
                16,
                () -> setting.as(people.get(next.getAndIncrement() % 8), () -> {
                    react.give(talk.topic(), ReactionKind.THANKS);
                    return 1;
                }));
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.number(TALLY, talk.topic())).isEqualTo(8_088);
    }

    @Test
    void the_bound_that_is_stored_is_what_the_database_would_compute() throws Exception {
        var talk = setting.talk();
        for (var i = 0; i < 7; i++) {
            me.actAs(setting.member(talk));
            react.give(talk.topic(), i % 3 == 0 ? ReactionKind.THOUGHT : ReactionKind.THANKS);
        }
        var computed = setting.number("""
                select round(1e12 * (p + z * z / (2 * n) - z * sqrt((p * (1 - p) + z * z / (4 * n)) / n)) / (1 + z * z / n))
                from (select helpful\\:\\:double precision / reactors as p, reactors\\:\\:double precision as n,
                             1.96\\:\\:double precision as z from reaction_tally where contribution_id = ?1) t""", talk.topic());
        var stored = posts.read(talk.topic()).beside().bound();
        assertThat(stored).isCloseTo(computed / 1e12, within(1e-11)).isEqualTo(Wilson.lowerBound(4, 7));
    }

    @Test
    void who_writes_follows_and_may_stop() throws Exception {
        var talk = setting.talk();
        var reader = setting.member(talk);
        me.actAs(reader);
        assertThat(followed.browse(null).rows()).isEmpty();
        var written = write.write(reply(talk, talk.topic(), "Mine")).id();
        assertThat(followed.browse(null).rows()).extracting(r -> r.id()).containsExactly(talk.topic());
        follow.unfollow(talk.topic());
        assertThat(followed.browse(null).rows()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> follow.follow(written));
        follow.follow(talk.topic());
        follow.follow(talk.topic());
        assertThat(followed.browse(null).rows()).hasSize(1);
        given.space(talk.space(), "audience", "HIDDEN");
        var outsider = given.person();
        me.actAs(outsider);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> follow.follow(talk.topic()));
    }

    @Test
    void a_tag_shows_and_counts_what_the_reader_may_read() throws Exception {
        var talk = setting.talk();
        var hidden = setting.talk();
        var tag = "t" + talk.topic();
        me.actAs(talk.owner());
        tags.change(talk.topic(), tag + ", Air Bersih");
        me.actAs(hidden.owner());
        tags.change(hidden.topic(), tag);
        given.space(hidden.space(), "audience", "HIDDEN");
        assertThat(byTag.browse(tag, null, null).total()).isEqualTo(2);
        me.actAs(given.person());
        var list = byTag.browse(tag.toUpperCase(java.util.Locale.ROOT), null, null);
        assertThat(list.total()).isEqualTo(1);
        assertThat(list.rows()).extracting(r -> r.id()).containsExactly(talk.topic());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> tags.change(talk.topic(), "mine"));
        me.actAs(talk.owner());
        assertThatExceptionOfType(RuleBroken.class)
                .as("somebody else has changed them since")
                .isThrownBy(() -> tags.change(talk.topic(), "mine", tag))
                .returns("tags", RuleBroken::field);
        tags.change(talk.topic(), "");
        assertThat(byTag.browse(tag, null, null).total()).isZero();
    }

    @Test
    void who_keeps_order_renames_a_tag_there_alone_and_two_become_one() throws Exception {
        var talk = setting.talk();
        var other = setting.talk();
        var old = "lama" + talk.topic();
        var fresh = "baru" + talk.topic();
        me.actAs(other.owner());
        tags.change(other.topic(), old);
        me.actAs(talk.owner());
        tags.change(talk.topic(), old + ", " + fresh);
        assertThat(rename.reach(old)).isEqualTo(1);
        assertThat(rename.rename(old, " " + fresh.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(fresh);
        assertThat(tags.read(talk.topic()).typed()).isEqualTo(fresh);
        assertThat(byTag.browse(old, null, null).rows()).extracting(r -> r.id()).containsExactly(other.topic());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rename.rename(old, "lain"));
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> rename.rename(fresh, "?"));
        me.actAs(setting.member(talk));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rename.rename(fresh, "lain"));
        assertThat(rename.reach(fresh)).isZero();
    }

    private List<ReactionKind> mine(ContributionSetting.Talk talk) {
        return posts.read(talk.topic()).beside().reacted().stream()
                .filter(Beside.Reacted::mine)
                .map(Beside.Reacted::kind)
                .toList();
    }
}
