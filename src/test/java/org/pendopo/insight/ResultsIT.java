package org.pendopo.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.proposals.SupportProposal;
import org.pendopo.shared.NotFound;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** The numbers of a consultation are those of its proposals, and give nobody away. */
@ArquillianTest
class ResultsIT {
    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadResults read;

    @Inject
    SupportProposal support;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    EntityManager em;

    @Deployment
    static WebArchive war() {
        return Wars.with(ResultsIT.class, ProposalSetting.class, ProposalSetting.Consultation.class);
    }

    @Test
    void proposals_are_counted_step_by_step() {
        var here = setting.open();
        me.actAs(given.person());
        var supported = setting.submit(here, "Benches by the river");
        setting.submit(here, "Lamps in the lane");
        var gone = setting.submit(here, "Not any more");
        withdraw.withdraw(gone);
        me.actAs(given.person());
        support.support(supported);
        setting.change("""
                insert into official_answer (proposal_id, kind, reason, html, answered_at)
                select id, 'PARTLY', 'r', 'r', created_at + interval '3 days' from contribution where id = ?1""", supported);
        setting.change("update proposal set status = 'PARTLY' where id = ?1", supported);
        me.asVisitor();
        var results = read.of(slug(here));
        assertThat(results.funnel()).isEqualTo(new Funnel(3, 0, 1, 2, 1, 1, 1, 0));
        assertThat(results.medianDays()).isEqualTo(3);
        assertThat(results.longestDays()).isEqualTo(3);
        assertThat(results.people()).isZero();
        assertThat(results.whole()).isFalse();
        assertThat(results.districts()).extracting(Counted::count).containsOnlyNulls();
        assertThat(results.times()).extracting(Counted::count).containsOnlyNulls();
    }

    @Test
    void people_are_counted_once_and_small_districts_are_not_told() {
        var here = setting.open();
        me.actAs(given.person());
        var proposals = new ArrayList<>(List.of(setting.submit(here, "Benches"), setting.submit(here, "Lamps")));
        var people = new ArrayList<Long>();
        for (var i = 0; i < 6; i++) {
            people.add(given.person());
            me.actAs(people.getLast());
            proposals.forEach(support::support);
        }
        var results = read.of(slug(here));
        assertThat(results.people()).isEqualTo(7);
        assertThat(results.whole()).isTrue();
        assertThat(results.unit()).isEqualTo("day");
        assertThat(results.times()).extracting(Counted::count).containsExactly(7L);

        setting.change(
                "insert into territory select 'RESULTS', null, 'Resultan', 'CITY' where ?1 > 0 on conflict do nothing",
                1);
        setting.change("update person set territory_code = 'RESULTS' where id = ?1", people.getLast());
        var guarded = read.of(slug(here));
        assertThat(guarded.districts()).containsExactly(new Counted("", 6L), new Counted("Resultan", null));
        assertThat(guarded.people()).isEqualTo(6);
        assertThat(guarded.whole()).isFalse();
        assertThat(guarded.times()).extracting(Counted::count).containsOnlyNulls();
    }

    @Test
    void a_consultation_without_anything_has_results_and_other_spaces_have_none() {
        var here = setting.open();
        me.asVisitor();
        var results = read.of(slug(here));
        assertThat(results.funnel().submitted()).isZero();
        assertThat(results.times()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.of("no-such-space"));
        var hidden = setting.in(given.space("CONSULTATION").audience("HIDDEN"), "SUBMIT");
        me.asVisitor();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.of(slug(hidden)));
    }

    private String slug(ProposalSetting.Consultation here) {
        return (String) em.createNativeQuery("select slug from space where id = ?1", String.class)
                .setParameter(1, here.tool().spaceId())
                .getSingleResult();
    }
}
