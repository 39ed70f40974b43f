package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.HouseRule;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.EditSpace;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.SpacePlace;
import org.pendopo.spaces.SpaceSettings;
import org.pendopo.spaces.SpaceWords;
import org.pendopo.spaces.TakingPart;
import org.pendopo.spaces.WayIn;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class TopicReadersIT {
    private static final TopicQuery LATEST = TopicQuery.first(TopicOrder.LATEST);

    @Inject
    Given given;

    @Inject
    ForumSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    BrowseTopics browse;

    @Inject
    OpenTopic open;

    @Inject
    ReplyToTopic reply;

    @Inject
    ReadTopic read;

    @Inject
    HideContribution hide;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    EditSpace edit;

    @Deployment
    static WebArchive war() {
        return Wars.with(TopicReadersIT.class, ForumSetting.class, ForumSetting.Forum.class);
    }

    @Test
    void a_hidden_topic_is_read_by_its_author_and_moderators_alone() {
        var forum = community();
        var author = member(forum);
        me.actAs(author);
        var topic = open.open(forum.topic("Rude"), null);
        me.actAs(forum.manager());
        hide.hide(topic, HouseRule.all().getFirst().code(), "It names somebody.");
        assertThat(read.read(topic).title()).isEqualTo("Rude");
        assertThat(browse.browse(forum.tool(), LATEST).rows()).isEmpty();
        me.actAs(author);
        assertThat(read.read(topic).title()).isEqualTo("Rude");
        me.actAs(member(forum));
        assertThat(read.read(topic).title()).isNull();
        assertThat(read.read(topic).address()).doesNotContain("rude");
        assertThat(browse.browse(forum.tool(), LATEST).rows()).isEmpty();
    }

    @Test
    void what_its_author_took_back_keeps_its_replies_but_not_its_title() {
        var forum = community();
        var author = member(forum);
        me.actAs(author);
        var topic = open.open(forum.topic("Regretted"), null);
        me.actAs(forum.manager());
        reply.reply(topic, forum.reply(topic));
        me.actAs(author);
        withdraw.withdraw(topic);
        me.actAs(forum.manager());
        assertThat(read.read(topic).title()).isNull();
        assertThat(read.read(topic).replies()).isEqualTo(1);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> reply.reply(topic, forum.reply(topic)));
    }

    @Test
    void what_a_minor_wrote_for_members_does_not_become_public() {
        var forum = setting.in(given.space("COMMUNITY").audience("MEMBERS"));
        var young = member(forum);
        member(forum);
        given.person(young, "age_band", "FROM_13_TO_17");
        for (var adult : List.of(forum.manager(), member(forum))) {
            given.person(adult, "age_band", "ADULT");
        }
        me.actAs(young);
        var topic = open.open(forum.topic("Among us"), null);
        me.actAs(forum.manager());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> edit.edit(forum.tool().spaceId(), opened(forum)))
                .returns("contributions-moves.minors", RuleBroken::key);
        me.actAs(young);
        withdraw.withdraw(topic);
        me.actAs(forum.manager());
        edit.edit(forum.tool().spaceId(), opened(forum));
        me.actAs(given.person());
        assertThat(browse.browse(forum.tool(), LATEST).rows()).isEmpty();
    }

    private static SpaceSettings opened(ForumSetting.Forum forum) {
        return new SpaceSettings(
                0,
                new SpaceWords("Opened", "For everybody", "", Language.EN),
                Audience.PUBLIC,
                WayIn.OPEN,
                new SpacePlace(null, null, null, null, null),
                new TakingPart(false, null, MinimumAge.ANY));
    }

    @Test
    void a_class_is_for_its_members() {
        var forum = setting.in(given.space("CLASS").audience("MEMBERS").wayIn("CODE"));
        me.actAs(forum.manager());
        var topic = open.open(forum.topic("Homework"), null);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> read.read(topic))
                .returns(Reason.NOT_A_MEMBER, Forbidden::reason);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> browse.browse(forum.tool(), LATEST));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> open.open(forum.topic("Let me in"), null));
    }

    @Test
    void pupils_have_names_in_their_class_and_initials_elsewhere() {
        var pupil = given.person();
        given.person(pupil, "age_band", "FROM_13_TO_17");
        given.person(pupil, "name", "Dimas Prasetyo");
        var lesson = setting.in(given.space("CLASS").audience("MEMBERS").wayIn("CODE"));
        var classmate = given.person();
        given.person(classmate, "age_band", "FROM_13_TO_17");
        given.member(lesson.tool().spaceId(), classmate, "MEMBER");
        assertThat(authorSeen(lesson, pupil)).isEqualTo("Dimas Prasetyo");
        assertThat(authorSeen(community(), pupil)).isEqualTo("D. P.");
    }

    private String authorSeen(ForumSetting.Forum forum, long pupil) {
        given.member(forum.tool().spaceId(), pupil, "MEMBER");
        me.actAs(pupil);
        var topic = open.open(forum.topic("From a pupil"), null);
        me.actAs(forum.manager());
        assertThat(browse.browse(forum.tool(), LATEST).rows().getFirst().author())
                .isEqualTo(read.read(topic).byline());
        return read.read(topic).byline();
    }

    private ForumSetting.Forum community() {
        return setting.in(given.space("COMMUNITY"));
    }

    private long member(ForumSetting.Forum forum) {
        var person = given.person();
        given.member(forum.tool().spaceId(), person, "MEMBER");
        return person;
    }
}
