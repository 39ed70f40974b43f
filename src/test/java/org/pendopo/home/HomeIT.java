package org.pendopo.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.AnsweredProposal;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** What the first page tells whom. */
@ArquillianTest
class HomeIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadHome home;

    @Deployment
    static WebArchive war() {
        return Wars.with(HomeIT.class, SpacesSetting.class);
    }

    @Test
    void unanswered_proposals_wait_for_the_officials_of_the_unit_and_for_managers() {
        var unit = "unit-" + given.person();
        var official = given.person();
        setting.organisation(unit, "UNIT", true);
        setting.affiliation(official, unit, "OFFICIAL");
        var consultation = given.space("CONSULTATION").add();
        setting.run("update space set organisation_id = (select id from organisation where code = '" + unit
                + "') where id = " + consultation);
        var manager = given.person();
        given.member(consultation, manager, "MANAGER");
        var member = given.person();
        given.member(consultation, member, "MEMBER");
        var tool = given.tool(consultation, "PROPOSALS");
        proposal(consultation, tool, "WAITING");
        proposal(consultation, tool, "WAITING");
        proposal(consultation, tool, "ACCEPTED");
        for (var person : List.of(official, manager)) {
            assertThat(waiting(person)).containsExactly("home.waiting.answers 2");
        }
        assertThat(waiting(member)).isEmpty();
        assertThat(waiting(given.person())).isEmpty();
        given.phase(consultation, 5, 9, "ANSWER");
        assertThat(waiting(official)).isEmpty();
        given.phase(consultation, -9, -5, "ANSWER");
        assertThat(waiting(official)).containsExactly("home.waiting.answers 2");
        given.space(consultation, "status", "ARCHIVED");
        assertThat(waiting(official)).isEmpty();
    }

    @Test
    void requests_and_reports_wait_for_those_in_charge() {
        var community = given.space("COMMUNITY").wayIn("REQUEST").add();
        var owner = given.person();
        given.member(community, owner, "OWNER");
        var moderator = given.person();
        given.member(community, moderator, "MODERATOR");
        setting.requested(community, given.person());
        reported(community);
        assertThat(waiting(owner)).containsExactly("home.waiting.requests 1", "home.waiting.reports 1");
        assertThat(waiting(moderator)).containsExactly("home.waiting.reports 1");
        given.space(community, "status", "READ_ONLY");
        assertThat(waiting(owner)).containsExactly("home.waiting.reports 1");
    }

    @Test
    void spaces_wait_for_admins_and_reports_of_the_portal_for_moderators() {
        given.space("PROJECT").approval("PENDING").add();
        reported(given.space("COMMUNITY").add());
        var admin = given.person();
        given.portalRole(admin, "ADMIN");
        var moderator = given.person();
        given.portalRole(moderator, "MODERATOR");
        assertThat(waiting(admin)).anyMatch(item -> item.startsWith("home.waiting.approvals"));
        assertThat(waiting(moderator))
                .anyMatch(item -> item.startsWith("home.waiting.reports"))
                .noneMatch(item -> item.startsWith("home.waiting.approvals"));
        me.actAs(admin);
        assertThat(home.read().waiting()).extracting(WaitingItem::address).contains("/admin/spaces");
    }

    @Test
    void a_member_reads_what_others_did_in_the_spaces_of_the_member() {
        var consultation = given.space("CONSULTATION").add();
        var member = given.person();
        given.member(consultation, member, "MEMBER");
        setting.run("update membership set since = now() - interval '1 day' where person_id = " + member);
        var tool = given.tool(consultation, "PROPOSALS");
        var fresh = proposal(consultation, tool, "WAITING");
        var answered = proposal(consultation, tool, "REJECTED");
        var elsewhere = given.space("CONSULTATION").add();
        proposal(elsewhere, given.tool(elsewhere, "PROPOSALS"), "WAITING");
        me.actAs(member);
        assertThat(home.read().news())
                .extracting(item -> item.key() + " " + item.address().split("/", 4)[2])
                .contains("home.news.proposal " + fresh, "home.news.rejected " + answered)
                .hasSize(3);
        me.actAs(given.person());
        assertThat(home.read().news()).isEmpty();
    }

    @Test
    void a_visitor_reads_the_latest_answers() {
        var consultation = given.space("CONSULTATION").add();
        var answered = proposal(consultation, given.tool(consultation, "PROPOSALS"), "PARTLY");
        assertThat(home.read().answers())
                .hasSizeLessThanOrEqualTo(3)
                .extracting(AnsweredProposal::id)
                .contains(answered);
        assertThat(home.read().waiting()).isEmpty();
    }

    private List<String> waiting(long person) {
        me.actAs(person);
        return home.read().waiting().stream()
                .map(item -> item.key() + " " + item.count())
                .toList();
    }

    private long proposal(long space, long tool, String status) {
        var author = given.person();
        var id = setting.text(space, tool, "PROPOSAL", author, "Words " + space);
        setting.run("insert into proposal (id, tool_id, submitted_at, status) values (" + id + ", " + tool
                + ", now(), '" + status + "')");
        setting.run("insert into proposal_tally (proposal_id, tool_id) values (" + id + ", " + tool + ")");
        if (!status.equals("WAITING")) {
            setting.run(
                    "insert into official_answer (proposal_id, kind, reason, html, answered_by, answered_at) values ("
                            + id + ", '" + status + "', 'Because.', 'Because.', " + given.person() + ", now())");
        }
        return id;
    }

    private void reported(long space) {
        var text = setting.text(space, given.tool(space, "FORUM"), "TOPIC", given.person(), "Rude " + space);
        setting.run("insert into report (id, contribution_id, space_id, reporter_id, rule, created_at) select"
                + " nextval('report_seq'), " + text + ", " + space + ", " + given.person() + ", 'respect', now()");
    }
}
