package org.pendopo.proposals.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalStatus;
import org.pendopo.proposals.ReadProposal;
import org.pendopo.proposals.merging.MergeProposals;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Tick;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** An answer to a proposal with parts is an answer to all who wrote them, and to what was said about them. */
@ArquillianTest
class MergedAnswersIT {
    @Inject
    Given given;

    @Inject
    AnswerSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadProposal read;

    @Inject
    ReadDraft drafts;

    @Inject
    ReadTakenUp takenUp;

    @Inject
    MergeProposals merge;

    @Inject
    PrepareAnswer prepare;

    @Inject
    CheckAnswer check;

    @Inject
    PublishAnswers publish;

    @Inject
    ChangeAnswerRule rule;

    @Inject
    ReadPublications publications;

    @Inject
    Event<Tick> tick;

    @Deployment
    static WebArchive war() {
        return Wars.with(MergedAnswersIT.class, AnswerSetting.class, AnswerSetting.Office.class);
    }

    @Test
    void what_was_said_about_a_part_is_taken_up_and_its_authors_and_co_authors_are_told() {
        var office = setting.office();
        var part = setting.proposal(office);
        var whole = setting.proposal(office);
        var commenter = given.person();
        var coauthor = given.person();
        var comment = setting.comment(office, part, commenter);
        setting.run("insert into proposal_coauthor (proposal_id, person_id, state, place, asked_at, settled_at)"
                + " values (" + whole + ", " + coauthor + ", 'CONFIRMED', 1, now(), now())");
        me.actAs(office.second());
        merge.merge(part, whole, "The same.");
        me.actAs(office.first());
        assertThat(drafts.choices(whole, "tree", 0))
                .extracting(CommentChoice::id)
                .containsExactly(comment);
        prepare.save(
                whole, PrepareAnswer.NO_DRAFT, new DraftText(ProposalStatus.ACCEPTED, "Yes.", null, Set.of(comment)));
        assertThat(drafts.chosen(whole, drafts.cites(whole)))
                .extracting(CommentChoice::id)
                .containsExactly(comment);
        me.actAs(office.second());
        check.check(whole, (int) setting.count("select version from answer_draft where proposal_id = ?1", whole));
        publish.now(office.tool(), List.of(whole));
        tick.fire(new Tick());
        assertThat(takenUp.of(read.read(whole))).extracting(CommentChoice::id).containsExactly(comment);
        assertThat(told(commenter, "cited")).isOne();
        assertThat(told(coauthor, "answered")).isOne();
        assertThat(told(setting.count("select author_id from contribution where id = ?1", part), "answered"))
                .isOne();
    }

    @Test
    void the_check_is_not_switched_off_past_what_waits_for_it_and_who_did_is_kept() {
        var office = setting.office();
        var proposal = setting.proposal(office);
        me.actAs(office.first());
        assertThat(publications.ruleChange(office.tool())).isNull();
        prepare.save(proposal, PrepareAnswer.NO_DRAFT, new DraftText(ProposalStatus.ACCEPTED, "Yes.", null, Set.of()));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rule.checkNeeded(office.tool(), false))
                .returns("proposals-answers.rule.waiting", RuleBroken::key)
                .returns("needed", RuleBroken::field);
        assertThat(publications.isCheckNeeded(office.tool())).isTrue();
        me.actAs(office.second());
        check.check(proposal, (int) setting.count("select version from answer_draft where proposal_id = ?1", proposal));
        rule.checkNeeded(office.tool(), false);
        assertThat(publications.isCheckNeeded(office.tool())).isFalse();
        assertThat(publications.ruleChange(office.tool())).isNotNull().returns(false, RuleChange::needed);
        assertThat(setting.count(
                        "select changed_by from answer_rule where tool_id = ?1",
                        office.tool().id()))
                .isEqualTo(office.second());
    }

    private long told(long person, String kind) {
        return setting.count(
                "select count(*) from notice where person_id = ?1 and kind = 'proposals-answers.notice." + kind + "'",
                person);
    }
}
