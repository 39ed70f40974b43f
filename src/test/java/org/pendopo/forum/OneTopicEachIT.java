package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.HouseRule;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.contributions.UnhideContribution;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.forum.ClassroomSetting.Classroom;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ExtendWith(ArquillianExtension.class)
class OneTopicEachIT {
    @Inject
    ClassroomSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    OpenTopic open;

    @Inject
    LimitTopics limit;

    @Inject
    AddCategory add;

    @Inject
    ReadCategories categories;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    HideContribution hide;

    @Inject
    UnhideContribution unhide;

    @Inject
    RestoreContribution restore;

    @Deployment
    static WebArchive war() {
        return Wars.with(OneTopicEachIT.class, ClassroomSetting.class, Classroom.class);
    }

    @Test
    void everybody_opens_one_and_the_teacher_many() {
        var room = limited();
        var pupil = setting.pupil(room);
        var first = opened(room, pupil);
        refused(room, pupil);
        opened(room, setting.pupil(room));
        opened(room, room.teacher());
        opened(room, room.teacher());
        me.actAs(pupil);
        withdraw.withdraw(first);
        refused(room, pupil);
        me.actAs(room.teacher());
        limit.limit(room.tool(), null, false);
        opened(room, pupil);
    }

    @Test
    void what_a_moderator_hid_makes_room_for_another_one() {
        var room = limited();
        var pupil = setting.pupil(room);
        var first = opened(room, pupil);
        hidden(room, first);
        opened(room, pupil);
        refused(room, pupil);
    }

    @Test
    void what_is_shown_again_counts_again() {
        var room = limited();
        var pupil = setting.pupil(room);
        var first = opened(room, pupil);
        hidden(room, first);
        unhide.unhide(first);
        refused(room, pupil);
    }

    @Test
    void shown_again_beside_another_one_both_stand_and_one_is_left_when_either_goes() {
        var room = limited();
        var pupil = setting.pupil(room);
        var first = opened(room, pupil);
        hidden(room, first);
        var second = opened(room, pupil);
        me.actAs(room.teacher());
        unhide.unhide(first);
        refused(room, pupil);
        me.actAs(pupil);
        withdraw.withdraw(first);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> restore.restore(first))
                .returns("forum-answers.one_each.stays", RuleBroken::key);
        hidden(room, second);
        me.actAs(pupil);
        restore.restore(first);
        refused(room, pupil);
    }

    @Test
    void those_from_before_count() {
        var room = setting.classroom();
        var pupil = setting.pupil(room);
        opened(room, pupil);
        opened(room, pupil);
        me.actAs(room.teacher());
        limit.limit(room.tool(), null, true);
        refused(room, pupil);
    }

    @Test
    void a_category_has_the_rule_for_itself() {
        var room = setting.classroom();
        var pupil = setting.pupil(room);
        me.actAs(room.teacher());
        add.add(room.tool(), "Essays");
        add.add(room.tool(), "Talk");
        var rows = categories.toManage(room.tool());
        var essays = rows.getFirst().id();
        limit.limit(room.tool(), essays, true);
        me.actAs(pupil);
        open.open(room.topic("One"), essays);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> open.open(room.topic("Two"), essays))
                .returns("forum-answers.one_each.category", RuleBroken::key);
        open.open(room.topic("Three"), rows.getLast().id());
        open.open(room.topic("Four"), rows.getLast().id());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> limit.limit(room.tool(), essays, false));
    }

    @Test
    void of_many_at_once_one_is_opened() throws Exception {
        var room = limited();
        var pupil = setting.pupil(room);
        var outcome = Race.of(8, () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            var mine = request.activate();
            try {
                return opened(room, pupil);
            } finally {
                if (mine) {
                    request.deactivate();
                }
            }
        });
        assertThat(outcome.results()).hasSize(1);
        assertThat(outcome.failures()).hasSize(7).hasOnlyElementsOfType(RuleBroken.class);
        assertThat(setting.number(
                        "select count(*) from forum_topic where tool_id = ?1",
                        room.tool().id()))
                .isEqualTo(1);
    }

    private void hidden(Classroom room, long topic) {
        me.actAs(room.teacher());
        hide.hide(topic, HouseRule.all().getFirst().code(), "It names somebody.");
    }

    private Classroom limited() {
        var room = setting.classroom();
        me.actAs(room.teacher());
        limit.limit(room.tool(), null, true);
        return room;
    }

    private long opened(Classroom room, long person) {
        me.actAs(person);
        return open.open(room.topic("Of my own"), null);
    }

    private void refused(Classroom room, long person) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> opened(room, person))
                .returns("forum-answers.one_each.forum", RuleBroken::key);
    }
}
