package org.pendopo.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.HideContribution;
import org.pendopo.contributions.ReadPost;
import org.pendopo.contributions.ReadRevisions;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.contributions.UnhideContribution;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.moderation.ReportContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.merging.MergeProposals;
import org.pendopo.proposals.merging.MergedPart;
import org.pendopo.proposals.merging.ReadMerges;
import org.pendopo.proposals.merging.UndoMerge;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Two proposals became one, and then one of them goes from sight. */
@ArquillianTest
class MergedAwayIT {
    private static final String BASE =
            "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    private static final String PARTS_TOLD =
            "select count(*) from notice where person_id = ?1 and kind = 'proposals-withdrawal.notice.part'";
    private static final String STATE = "select count(*) from contribution where id = ?1 and state = ";

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SupportProposal support;

    @Inject
    MergeProposals merge;

    @Inject
    UndoMerge undo;

    @Inject
    ReadMerges merges;

    @Inject
    ReadProposal read;

    @Inject
    ReadPost posts;

    @Inject
    ReadRevisions revisions;

    @Inject
    HideContribution hide;

    @Inject
    UnhideContribution unhide;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    RestoreContribution restore;

    @Inject
    ReportContribution report;

    private ProposalSetting.Consultation here;
    private long first;
    private long second;
    private long part;
    private long whole;

    @Deployment
    static WebArchive war() {
        return Wars.with(MergedAwayIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @BeforeEach
    void twoThatBecameOne() {
        here = setting.open();
        first = given.person();
        second = given.person();
        me.actAs(first);
        part = setting.submit(here, "Lamps at my door");
        me.actAs(second);
        whole = setting.submit(here, "Lamps in the lane");
        me.actAs(given.person());
        support.support(part);
        me.actAs(here.manager());
        merge.merge(part, whole, "The same.");
    }

    @Test
    void who_withdraws_theirs_takes_nobody_elses_along() throws Exception {
        setting.change("update proposal_merge set at = at - interval '30 days' where from_id = ?1", part);
        me.actAs(second);
        withdraw.withdraw(whole);
        assertThat(setting.count(PARTS_TOLD, first)).isOne();
        assertThat(setting.count(PARTS_TOLD, second)).isZero();
        me.actAs(given.person());
        assertThat(merges.leadsOn(read.readOrGone(part), null)).isFalse();
        assertThat(page("/proposal/" + whole + "/-"))
                .contains("Lamps at my door")
                .doesNotContain("Lamps in the lane");
        assertThat(page("/proposal/" + part + "/lamps-at-my-door")).contains("Because.");
        me.actAs(here.manager());
        assertThat(merges.parts(here.tool().spaceId(), whole)).singleElement().returns(true, MergedPart::undoable);
        undo.undo(part);
        assertThat(read.read(part).isShown()).isTrue();
        assertThat(read.read(part).supports()).isOne();
        assertThat(setting.count(
                        "select count(*) from notice where person_id = ?1 and kind like 'proposals-merging.notice.alone'"
                                + " and args not like '%lane%'",
                        first))
                .isOne();
    }

    @Test
    void nor_do_moderators_who_hide_one() {
        setting.change("update proposal_merge set at = at - interval '30 days' where from_id = ?1", part);
        me.actAs(here.manager());
        refused("proposals-merging.undo.late", () -> undo.undo(part));
        hide.hide(whole, "respect", "Rude.");
        assertThat(setting.count(PARTS_TOLD, first)).isOne();
        undo.undo(part);
        unhide.unhide(whole);
        assertThat(read.read(part).isShown()).isTrue();
        assertThat(read.read(whole).isShown()).isTrue();
    }

    @Test
    void a_part_can_be_reported_and_hidden_and_is_shown_again_as_a_part() throws Exception {
        me.actAs(given.person());
        assertThat(posts.read(part).may("REPORT")).isTrue();
        assertThat(page("/proposal/" + part + "/lamps-at-my-door/comments")).contains("Because.");
        report.report(part, "respect", "Rude.");
        me.actAs(here.manager());
        assertThat(posts.read(part).may("HIDE")).isTrue();
        hide.hide(part, "respect", "Rude.");
        nowhere();
        assertThat(setting.count(PARTS_TOLD, first)).isZero();
        me.actAs(here.manager());
        refused("proposals-merging.undo.hidden", () -> undo.undo(part));
        unhide.unhide(part);
        assertThat(setting.count(STATE + "'MERGED'", part)).isOne();
        assertThat(merges.parts(here.tool().spaceId(), whole))
                .singleElement()
                .returns("Lamps at my door", MergedPart::title);
    }

    @Test
    void the_author_of_a_part_can_take_it_back_for_good() throws Exception {
        me.actAs(first);
        assertThat(posts.read(part).may("WITHDRAW")).isTrue();
        withdraw.withdraw(part);
        refused("proposals-withdrawal.merged.stays", () -> restore.restore(part));
        nowhere();
        assertThat(setting.count("select supports from proposal_tally where proposal_id = ?1", whole))
                .isOne();
    }

    private void nowhere() throws Exception {
        me.actAs(given.person());
        var gone = read.readOrGone(part);
        assertThat(gone.isGone()).isTrue();
        assertThat(merges.leadsOn(gone, null)).isTrue();
        assertThat(merges.address(part)).startsWith("/proposal/" + whole + "/");
        assertThat(merges.parts(here.tool().spaceId(), whole).toString()).doesNotContain("my door");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> revisions.read(part, Integer.MAX_VALUE));
        var answer = get("/proposal/" + part + "/-");
        assertThat(answer.statusCode()).isBetween(301, 303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/proposal/" + whole + "/");
        for (var path : List.of(
                "/proposal/" + whole + "/lamps-in-the-lane",
                "/api/v1/spaces/" + slug() + "/proposals.csv",
                "/api/v1/spaces/" + slug() + "/proposals.json")) {
            assertThat(page(path)).contains("in the lane").doesNotContain("my door");
        }
    }

    private String slug() {
        return read.read(whole).place().slug();
    }

    private static String page(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(BASE + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void refused(String key, Runnable deed) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(deed::run).returns(key, RuleBroken::key);
    }
}
