package org.pendopo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.ContributionSetting;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.ReadPost;
import org.pendopo.contributions.Write;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class ReportsIT {
    @Inject
    ContributionSetting setting;

    @Inject
    Given given;

    @Inject
    CurrentPerson me;

    @Inject
    Write write;

    @Inject
    ReadPost posts;

    @Inject
    HideContribution hide;

    @Inject
    ReportContribution report;

    @Inject
    DecideReports decide;

    @Inject
    BrowseReports browse;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive war() {
        return Wars.with(ReportsIT.class, ContributionSetting.class, ContributionSetting.Talk.class);
    }

    @Test
    void a_person_reports_a_text_once_however_often_they_press() throws Exception {
        var talk = setting.talk();
        var id = reply(talk, "Rude");
        var reporter = setting.member(talk);
        var outcome = Race.of(
                16,
                () -> setting.as(reporter, () -> {
                    report.report(id, "respect", "He insults me.");
                    return true;
                }));
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.number("select count(*) from report where contribution_id = ?1", id))
                .isEqualTo(1);
        me.actAs(reporter);
        assertThat(report.own(id)).returns("respect", OwnReport::ruleCode).returns(null, OwnReport::outcome);
    }

    @Test
    void the_list_groups_reports_by_text_with_the_longest_waiting_first() throws Exception {
        var talk = setting.talk();
        var first = reply(talk, "First");
        var second = reply(talk, "Second");
        reportBy(setting.member(talk), second, "spam", "");
        reportBy(setting.member(talk), first, "respect", "note one");
        reportBy(setting.member(talk), second, "topic", "note two");
        me.actAs(talk.owner());
        var queue = browse.inSpace(talk.space(), 0);
        assertThat(queue.rows()).extracting(ReportedRow::contributionId).containsExactly(second, first);
        assertThat(queue.rows()).extracting(ReportedRow::reports).containsExactly(2L, 1L);
        assertThat(queue.rows().getFirst().notes())
                .extracting(ReportNote::ruleCode)
                .containsExactly("spam", "topic");
        assertThat(statements.of(() -> browse.inSpace(talk.space(), 0))).isLessThanOrEqualTo(3);
    }

    @Test
    void keeping_settles_all_reports_and_the_reporters_see_why() throws Exception {
        var talk = setting.talk();
        var id = reply(talk, "Harmless");
        var reporter = setting.member(talk);
        reportBy(reporter, id, "respect", "");
        me.actAs(talk.owner());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> decide.keep(id, ""))
                .returns("reason", RuleBroken::field);
        decide.keep(id, "It is a joke among friends.");
        assertThat(browse.inSpace(talk.space(), 0).rows()).isEmpty();
        me.actAs(reporter);
        assertThat(report.own(id))
                .returns(Outcome.KEPT, OwnReport::outcome)
                .returns("It is a joke among friends.", OwnReport::decision);
        assertThat(posts.read(id).isPublished()).isTrue();
    }

    @Test
    void hiding_by_whichever_way_settles_the_reports() throws Exception {
        var talk = setting.talk();
        var reporter = setting.member(talk);
        var byDecision = reply(talk, "One");
        var directly = reply(talk, "Two");
        reportBy(reporter, byDecision, "respect", "");
        reportBy(reporter, directly, "respect", "");
        me.actAs(talk.owner());
        decide.hide(byDecision, "respect", "Insulting.");
        hide.hide(directly, "respect", "Insulting too.");
        assertThat(browse.inSpace(talk.space(), 0).rows()).isEmpty();
        me.actAs(reporter);
        assertThat(report.own(byDecision)).returns(Outcome.HIDDEN, OwnReport::outcome);
        assertThat(report.own(directly)).returns(Outcome.HIDDEN, OwnReport::outcome);
        assertThat(posts.read(byDecision).html()).isEmpty();
    }

    @Test
    void a_decision_without_a_rule_changes_nothing() throws Exception {
        var talk = setting.talk();
        var id = reply(talk, "Still here");
        reportBy(setting.member(talk), id, "respect", "");
        me.actAs(talk.owner());
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> decide.hide(id, null, "Because."));
        assertThat(browse.inSpace(talk.space(), 0).rows()).hasSize(1);
        assertThat(posts.read(id).isPublished()).isTrue();
    }

    @Test
    void members_neither_list_nor_decide_and_nobody_reports_their_own() throws Exception {
        var talk = setting.talk();
        var id = reply(talk, "Mine");
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> report.report(id, "respect", ""));
        me.actAs(setting.member(talk));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> browse.inSpace(talk.space(), 0));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> browse.everywhere(0));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> decide.keep(id, "No."));
    }

    @Test
    void moderators_of_the_portal_see_all_spaces_but_classes() throws Exception {
        var talk = setting.talk();
        var id = reply(talk, "Anywhere");
        reportBy(setting.member(talk), id, "law", "");
        var moderator = given.person();
        given.portalRole(moderator, "MODERATOR");
        me.actAs(moderator);
        assertThat(browse.everywhere(0).rows()).isNotEmpty();
        given.space(talk.space(), "audience", "MEMBERS");
        given.space(talk.space(), "kind", "CLASS");
        assertThat(browse.everywhere(0).rows())
                .extracting(ReportedRow::contributionId)
                .doesNotContain(id);
    }

    private long reply(ContributionSetting.Talk talk, String text) {
        me.actAs(talk.owner());
        return write.write(ContributionSetting.reply(talk, talk.topic(), text)).id();
    }

    private void reportBy(long person, long id, String rule, String note) {
        me.actAs(person);
        report.report(id, rule, note);
    }
}
