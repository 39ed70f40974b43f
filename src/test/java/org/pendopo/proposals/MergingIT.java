package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.FindPlace;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.merging.MergeProposals;
import org.pendopo.proposals.merging.ReadMerges;
import org.pendopo.proposals.merging.UndoMerge;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class MergingIT {
    private static final String SUPPORTS = "select count(*) from proposal_support where proposal_id = ?1";
    private static final String TALLY = "select supports from proposal_tally where proposal_id = ?1";
    private static final String COMMENTS = "select comments from proposal_tally where proposal_id = ?1";
    private static final String ACTIVE =
            "select count(*) from proposal_merge where undone_at is null and (from_id = ?1 or into_id = ?1)";

    private static final String TOLD =
            "select count(*) from notice where person_id = ?1 and kind like 'proposals-merging.%'";

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SubmitProposal submit;

    @Inject
    SupportProposal support;

    @Inject
    CommentOnProposal comment;

    @Inject
    BrowseProposals browse;

    @Inject
    MergeProposals merge;

    @Inject
    UndoMerge undo;

    @Inject
    ReadMerges read;

    @Inject
    FindPlace places;

    @Deployment
    static WebArchive war() {
        return Wars.with(MergingIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void supports_are_united_comments_stay_and_the_address_leads_on() {
        var here = setting.open();
        var a = proposal(here);
        var b = proposal(here);
        var both = given.person();
        supportedBy(a, given.person(), both);
        supportedBy(b, both);
        var said = comment.comment(a, here.comment(a));
        me.actAs(here.manager());
        merge.merge(a, b, "Both ask for lamps.");
        assertThat(setting.count(TALLY, b)).isEqualTo(2);
        assertThat(setting.count(COMMENTS, b)).isOne();
        assertThat(read.address(a)).startsWith("/proposal/" + b + "/");
        assertThat(places.address(said)).isEqualTo("/proposal/" + a + "/-/comments#c-" + said);
        assertThat(read.parts(here.tool().spaceId(), b))
                .singleElement()
                .returns("Both ask for lamps.", p -> p.reason());
        assertThat(read.comments(here.tool().spaceId(), List.of(a))).hasSize(1);
        assertThat(browse.browse(here.tool(), ProposalQuery.first(ProposalOrder.NEWEST))
                        .rows())
                .hasSize(1);
        undo.undo(a);
        assertThat(setting.count(TALLY, a)).isEqualTo(2);
        assertThat(setting.count(TALLY, b)).isOne();
        assertThat(setting.count(COMMENTS, b)).isZero();
        assertThat(browse.browse(here.tool(), ProposalQuery.first(ProposalOrder.NEWEST))
                        .rows())
                .hasSize(2);
    }

    @Test
    void rings_chains_and_strangers() {
        var here = setting.open();
        var a = proposal(here);
        var b = proposal(here);
        var c = proposal(here);
        var elsewhere = proposal(setting.open());
        me.actAs(here.manager());
        refused("itself", () -> merge.merge(a, a, "x"));
        refused("into.other", () -> merge.merge(a, elsewhere, "x"));
        refused("into.other", () -> merge.merge(a, null, "x"));
        refused("reason.empty", () -> merge.merge(a, b, " "));
        merge.merge(a, b, "The same.");
        refused("into.merged", () -> merge.merge(b, a, "x"));
        refused("from.merged", () -> merge.merge(a, c, "x"));
        merge.merge(b, c, "The same.");
        assertThat(read.address(a)).startsWith("/proposal/" + c + "/");
        assertThat(read.parts(here.tool().spaceId(), c)).hasSize(2);
        refused("undo.chain", () -> undo.undo(a));
        undo.undo(b);
        assertThat(read.address(a)).startsWith("/proposal/" + b + "/");
        refused("undo.not", () -> undo.undo(b));
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> undo.undo(a));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> merge.merge(b, c, "x"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.address(-1));
    }

    @Test
    void of_two_opposite_merges_at_once_one_is_made() throws InterruptedException {
        var here = setting.open();
        var a = proposal(here);
        var b = proposal(here);
        var turn = new java.util.concurrent.atomic.AtomicInteger();
        var outcome = Race.of(8, setting.as(me, here.manager(), () -> {
            var forth = turn.getAndIncrement() % 2 == 0;
            merge.merge(forth ? a : b, forth ? b : a, "The same.");
            return true;
        }));
        assertThat(outcome.results()).hasSize(1);
        assertThat(outcome.failures()).allMatch(f -> f instanceof RuleBroken);
        assertThat(setting.count(ACTIVE, a)).isOne();
    }

    @Test
    void supports_given_while_it_is_merged_are_counted_once() throws InterruptedException {
        var here = setting.open();
        var a = proposal(here);
        var b = proposal(here);
        var turn = new java.util.concurrent.atomic.AtomicInteger();
        var outcome = Race.of(12, () -> {
            if (turn.getAndIncrement() == 5) {
                return setting.as(me, here.manager(), () -> {
                            merge.merge(a, b, "The same.");
                            return true;
                        })
                        .call();
            }
            return setting.as(me, given.person(), () -> {
                        support.support(a);
                        return true;
                    })
                    .call();
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.count(TALLY, a)).isZero();
        assertThat(setting.count(SUPPORTS, a)).isZero();
        assertThat(setting.count(TALLY, b)).isEqualTo(11);
        assertThat(setting.count(SUPPORTS, b)).isEqualTo(11);
    }

    @Test
    void a_day_later_it_stays_merged() {
        var here = setting.open();
        var a = proposal(here);
        var b = proposal(here);
        var both = given.person();
        supportedBy(a, both);
        supportedBy(b, both);
        me.actAs(here.manager());
        merge.merge(a, b, "The same.");
        assertThat(read.parts(here.tool().spaceId(), b)).allMatch(p -> p.undoable());
        setting.change("update proposal_merge set at = at - interval '24 hours 1 minute' where from_id = ?1", a);
        refused("undo.late", () -> undo.undo(a));
        assertThat(read.parts(here.tool().spaceId(), b)).noneMatch(p -> p.undoable());
        assertThat(setting.count(TALLY, b)).isOne();
        assertThat(setting.count(TALLY, a)).isZero();
        assertThat(setting.count(ACTIVE, a)).isOne();
    }

    @Test
    void authors_and_coauthors_are_told_once_each_and_not_who_merged() {
        var here = setting.open();
        var a = proposal(here);
        var b = proposal(here);
        var coauthor = given.person();
        var asked = given.person();
        coauthor(a, coauthor, "CONFIRMED");
        coauthor(b, coauthor, "CONFIRMED");
        coauthor(a, asked, "ASKED");
        me.actAs(here.manager());
        merge.merge(a, b, "The same.");
        assertThat(setting.count(TOLD, author(a))).isOne();
        assertThat(setting.count(TOLD, author(b))).isOne();
        assertThat(setting.count(TOLD, coauthor)).isOne();
        assertThat(setting.count(TOLD, asked)).isZero();
        assertThat(setting.count(TOLD, here.manager())).isZero();
        undo.undo(a);
        assertThat(setting.count(TOLD, coauthor)).isEqualTo(2);
    }

    private void coauthor(long proposal, long person, String state) {
        setting.change(
                "insert into proposal_coauthor (proposal_id, person_id, state, place, asked_at, settled_at) values (?1, "
                        + person + ", '" + state + "', " + (state.equals("ASKED") ? 2 : 1) + ", now(), "
                        + (state.equals("ASKED") ? "null" : "now()") + ")",
                proposal);
    }

    private long author(long proposal) {
        return setting.count("select author_id from contribution where id = ?1", proposal);
    }

    private void supportedBy(long proposal, long... people) {
        for (var person : people) {
            me.actAs(person);
            support.support(proposal);
        }
    }

    private long proposal(ProposalSetting.Consultation here) {
        me.actAs(given.person());
        return submit.submit(here.tool(), here.words("Lamps"), ProposalSetting.NOTHING);
    }

    private static void refused(String what, Runnable act) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(act::run)
                .returns("proposals-merging." + what, RuleBroken::key);
    }
}
