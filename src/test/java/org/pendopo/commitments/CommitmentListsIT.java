package org.pendopo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class CommitmentListsIT {
    @Inject
    Given given;

    @Inject
    CommitmentSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    MakeCommitment make;

    @Inject
    ReadCommitment read;

    @Inject
    BrowseCommitments browse;

    @Inject
    ChangeCommitment change;

    @Deployment
    static WebArchive war() {
        return Wars.with(CommitmentListsIT.class, CommitmentSetting.class, CommitmentSetting.Place.class);
    }

    @Test
    void who_may_not_read_the_consultation_finds_none_of_its_commitments() {
        var place = setting.in(given.space("CONSULTATION").audience("MEMBERS"));
        var proposal = setting.proposal(place, "ACCEPTED");
        var id = setting.commitment(place, proposal);
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> read.read(id));
        assertThat(read.of(proposal)).isEmpty();
        var unit = "unit-" + place.unit();
        assertThat(browse.browse(new CommitmentQuery(null, unit, "", null, false))
                        .rows())
                .isEmpty();
        assertThat(browse.units()).noneMatch(u -> u.code().equals(unit));
        // One that links to it from a public consultation does not show its title either.
        var seen = setting.open();
        var other = setting.commitment(seen, setting.proposal(seen, "ACCEPTED"));
        setting.run("insert into commitment_proposal values (" + other + ", " + proposal + ", now())");
        me.actAs(given.person());
        assertThat(read.read(other).proposals()).hasSize(1).noneMatch(p -> p.id() == proposal);
    }

    @Test
    void a_list_is_walked_both_ways_and_shows_each_once() {
        var place = many();
        var first = browse.browse(all(place, ""));
        var second = browse.browse(Objects.requireNonNull(first.after()));
        var third = browse.browse(Objects.requireNonNull(second.after()));
        assertThat(third.after()).isNull();
        assertThat(Stream.of(first, second, third)
                        .flatMap(l -> l.rows().stream())
                        .map(CommitmentRow::id))
                .hasSize(45)
                .doesNotHaveDuplicates();
        assertThat(third.rows().getLast().state()).isEqualTo(CommitmentState.STOPPED);
        assertThat(browse.browse(Objects.requireNonNull(third.before())).rows()).isEqualTo(second.rows());
    }

    @Test
    void a_list_is_filtered_by_its_state_and_by_what_is_late() {
        var place = many();
        assertThat(browse.browse(all(place, "stopped")).rows()).hasSize(9);
        var first = browse.browse(all(place, "")).rows().getFirst().id();
        setting.run("update commitment set due = '2020-01-01' where id = " + first);
        assertThat(browse.browse(all(place, "overdue")).rows()).hasSize(1).allMatch(r -> r.daysLate() > 2000);
    }

    private static CommitmentQuery all(CommitmentSetting.Place place, String status) {
        return new CommitmentQuery(place.space(), "", status, null, false);
    }

    /** 45 commitments, every fifth stopped. */
    private CommitmentSetting.Place many() {
        var place = setting.open();
        var proposal = setting.proposal(place, "ACCEPTED");
        me.actAs(place.manager());
        for (var i = 0; i < 45; i++) {
            var id = CommitmentSetting.id(make.make(proposal, setting.typed(place, 5 + i % 4), UUID.randomUUID()));
            if (i % 5 == 0) {
                change.stop(id, "No money.");
            }
        }
        return place;
    }
}
