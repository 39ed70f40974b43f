package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** What a child gave or wrote goes with its consent, also where proposals were merged; it does not come back by an undo. */
@ArquillianTest
class MergedConsentIT {
    private static final String SUPPORTS = "select count(*) from proposal_support where proposal_id = ?1";
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
        return Wars.with(MergedConsentIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
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
        me.actAs(child);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> withdraw.withdraw(part));
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
    void nor_by_a_merge_or_its_undoing_at_the_same_moment() throws Exception {
        me.actAs(child);
        support.support(part);
        for (var round = 0; round < 3; round++) {
            meanwhile(() -> merge.merge(part, whole, "The same."));
            nobodySupports(whole);
            nobodySupports(part);
            undone();
            me.actAs(child);
            support.support(part);
            merged();
            meanwhile(() -> undo.undo(part));
            nobodySupports(whole);
            nobodySupports(part);
            me.actAs(child);
            support.support(part);
        }
    }

    private void meanwhile(Runnable official) throws InterruptedException {
        var turn = new AtomicInteger();
        var outcome = Race.of(2, () -> {
            if (turn.getAndIncrement() == 0) {
                withdrawnConsent();
                return true;
            }
            return setting.as(me, here.manager(), () -> {
                        official.run();
                        return true;
                    })
                    .call();
        });
        assertThat(outcome.failures()).isEmpty();
    }

    private void withdrawnConsent() throws Exception {
        setting.as(me, here.manager(), () -> {
                    end();
                    return true;
                })
                .call();
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

    private void undone() {
        me.actAs(here.manager());
        undo.undo(part);
    }

    private void nobodySupports(long proposal) {
        assertThat(setting.count(SUPPORTS, proposal)).isZero();
        assertThat(setting.count(TALLY, proposal)).isZero();
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(deed::run).returns(key, RuleBroken::key);
    }
}
