package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.contributions.WithdrawAllOf;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.guardians.ParticipationEnded;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.merging.MergeProposals;
import org.pendopo.proposals.merging.MergedPart;
import org.pendopo.proposals.merging.ReadMerges;
import org.pendopo.proposals.merging.UndoMerge;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Patience;
import org.pendopo.testing.Wars;

/** What a child gave or wrote goes with its consent, also where proposals were merged; it does not come back by an undo. */
@ArquillianTest
class MergedConsentIT {
    private static final String SUPPORTS = "select count(*) from proposal_support where proposal_id = ?1";
    private static final String WAITING = "select count(*) from pg_locks where not granted and ?1 > 0";
    private static final String COMMENTS = "select comments from proposal_tally where proposal_id = ?1";
    private static final String GONE = "select count(*) from contribution where id = ?1 and state = 'WITHDRAWN'";
    private static final String TALLY = "select supports from proposal_tally where proposal_id = ?1";

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SupportProposal support;

    @Inject
    TakeBackSupport takeBack;

    @Inject
    CommentOnProposal comment;

    @Inject
    MergeProposals merge;

    @Inject
    UndoMerge undo;

    @Inject
    ReadMerges merges;

    @Inject
    ReadProposal read;

    @Inject
    WithdrawAllOf withdrawAll;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    HideContribution hide;

    @Inject
    RestoreContribution restore;

    @Inject
    Event<ParticipationEnded> ended;

    @Inject
    UserTransaction transaction;

    private ProposalSetting.Consultation here;
    private long child;
    private long author;
    private long part;
    private long whole;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                MergedConsentIT.class, Patience.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @BeforeEach
    void twoThatSayTheSame() {
        here = setting.open();
        child = given.person();
        author = given.person();
        me.actAs(child);
        part = setting.submit(here, "Lamps at my door");
        me.actAs(author);
        whole = setting.submit(here, "Lamps");
    }

    @Test
    void the_text_goes_and_the_address_leads_on() {
        me.actAs(author);
        comment.comment(part, here.comment(part));
        support.support(part);
        merged();
        assertThat(withdrawAll.withdraw(child)).isOne();
        me.actAs(given.person());
        var left = merges.parts(here.tool().spaceId(), whole);
        assertThat(left)
                .singleElement()
                .returns("", MergedPart::title)
                .returns(null, MergedPart::author)
                .returns(false, MergedPart::undoable);
        var said = merges.comments(here.tool().spaceId(), List.of(part));
        assertThat(said).hasSize(1);
        assertThat(left + " " + said).doesNotContain("my door");
        var gone = read.readOrGone(part);
        assertThat(gone.isGone()).isTrue();
        assertThat(merges.leadsOn(gone, null)).isTrue();
        assertThat(merges.address(part)).startsWith("/proposal/" + whole + "/");
        assertThat(setting.count(TALLY, whole)).isOne();
        me.actAs(here.manager());
        refused("proposals-merging.undo.withdrawn", () -> undo.undo(part));
        me.actAs(child);
        refused("proposals-withdrawal.merged.stays", () -> restore.restore(part));
    }

    @Test
    void no_support_comes_back_with_a_proposal() throws Exception {
        var fickle = given.person();
        me.actAs(fickle);
        support.support(part);
        me.actAs(child);
        support.support(part);
        merged();
        me.actAs(fickle);
        takeBack.takeBack(part);
        me.actAs(author);
        withdraw.withdraw(whole);
        end();
        me.actAs(author);
        restore.restore(whole);
        nobodySupports(whole);
        me.actAs(here.manager());
        undo.undo(part);
        nobodySupports(whole);
        nobodySupports(part);
    }

    @Test
    void nor_by_a_merge_that_runs_at_the_same_moment() throws Exception {
        me.actAs(child);
        support.support(part);
        meanwhile(() -> merge.merge(part, whole, "The same."));
        nobodySupports(whole);
        nobodySupports(part);
    }

    @Test
    void nor_by_an_undo_that_runs_at_the_same_moment() throws Exception {
        me.actAs(child);
        support.support(part);
        merged();
        meanwhile(() -> undo.undo(part));
        nobodySupports(whole);
        nobodySupports(part);
    }

    @Test
    void a_hidden_comment_goes_too_and_is_not_counted_out_twice() throws Exception {
        me.actAs(child);
        var said = comment.comment(whole, here.comment(whole));
        me.actAs(here.manager());
        hide.hide(said, "respect", "Rude.");
        assertThat(setting.count(COMMENTS, whole)).isZero();
        end();
        assertThat(withdrawAll.withdraw(child)).isEqualTo(2);
        assertThat(setting.count(COMMENTS, whole)).isZero();
        assertThat(setting.count(GONE, said)).isOne();
    }

    /** The consent is carried out while what the official does is not written down yet. */
    private void meanwhile(Runnable official) throws Exception {
        var removal = new FutureTask<>(setting.as(me, here.manager(), () -> {
            end();
            return true;
        }));
        transaction.begin();
        me.actAs(here.manager());
        official.run();
        new Thread(removal).start();
        Patience.within(Duration.ofSeconds(20), () -> removal.isDone() || setting.count(WAITING, part) > 0);
        transaction.commit();
        assertThat(removal.get(20, TimeUnit.SECONDS)).isTrue();
    }

    private void end() throws Exception {
        transaction.begin();
        ended.fire(new ParticipationEnded(child));
        transaction.commit();
    }

    private void merged() {
        me.actAs(here.manager());
        merge.merge(part, whole, "The same.");
    }

    private void nobodySupports(long proposal) {
        assertThat(setting.count(SUPPORTS, proposal)).isZero();
        assertThat(setting.count(TALLY, proposal)).isZero();
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(deed::run).returns(key, RuleBroken::key);
    }
}
