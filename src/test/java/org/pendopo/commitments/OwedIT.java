package org.pendopo.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.commitments.owed.OwedRow;
import org.pendopo.commitments.owed.ReadOwed;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

/**
 * What units promised waits on the desks of their officials, and on no other. The day of the database may be the one
 * before the institution's: the dates stay clear of the limits by more than that.
 */
@ArquillianTest
class OwedIT {
    @Inject
    Given given;

    @Inject
    CommitmentSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    ReadOwed owed;

    @Inject
    Statements statements;

    @Deployment
    static WebArchive war() {
        return Wars.with(OwedIT.class, CommitmentSetting.class, CommitmentSetting.Place.class);
    }

    @Test
    void what_is_due_first_comes_first_for_the_officials_of_the_unit_alone() {
        var place = setting.open();
        var soon = promised(place, "due = current_date + 25");
        var step = promised(place, "due = current_date + 200");
        setting.run("update commitment_milestone set due = current_date - 1 where id = (select min(id)"
                + " from commitment_milestone where commitment_id = " + step + ")");
        var late = promised(place, "due = current_date - 3");
        var far = promised(place, "due = current_date + 33");
        setting.run("update commitment_milestone set due = current_date + 17 where commitment_id in (" + far + ")");
        promised(place, "due = current_date, state = 'DONE'");
        promised(place, "due = current_date, state = 'STOPPED', stop_reason = 'No money'");
        for (var id : List.of(soon, late)) {
            setting.run("update commitment_milestone set done_at = now() where commitment_id = " + id);
        }
        assertThat(rows(place.official(), 0)).extracting(OwedRow::id).containsExactly(late, step, soon);
        assertThat(rows(place.official(), 0)).extracting(OwedRow::isOfStep).containsExactly(false, true, false);
        assertThat(rows(place.official(), place.unit())).hasSize(3);
        assertThat(rows(place.official(), setting.open().unit())).isEmpty();
        assertThat(rows(setting.open().official(), 0)).isEmpty();
        assertThat(rows(given.person(), 0)).isEmpty();
    }

    @Test
    void a_milestone_that_was_taken_out_is_not_due() {
        var place = setting.open();
        var id = promised(place, "due = current_date + 90");
        assertThat(rows(place.official(), 0)).hasSize(1);
        setting.run("update commitment_milestone set removed_at = now() where commitment_id = " + id);
        assertThat(rows(place.official(), 0)).isEmpty();
    }

    @Test
    void what_the_official_may_not_read_is_not_named() {
        var place = setting.in(given.space("CONSULTATION").audience("MEMBERS"));
        promised(place, "due = current_date");
        assertThat(rows(place.official(), 0)).isEmpty();
        given.member(place.space(), place.official(), "MEMBER");
        assertThat(rows(place.official(), 0)).hasSize(1);
    }

    @Test
    void it_costs_the_same_however_many_there_are() {
        var place = setting.open();
        promised(place, "due = current_date");
        var one = statements.of(() -> rows(place.official(), 0));
        setting.run("insert into commitment (id, request_key, space_id, organisation_id, title, text, html, language,"
                + " first_due, due, state, state_at, created_at) select nextval('commitment_seq'), gen_random_uuid(),"
                + " c.space_id, c.organisation_id, 'Many', '', '', 'en', c.due, c.due, 'ACTIVE', now(), now()"
                + " from commitment c, generate_series(1, 2000) where c.organisation_id = " + place.unit());
        assertThat(statements.of(() -> assertThat(rows(place.official(), 0)).hasSize(11)))
                .isEqualTo(one);
    }

    private List<OwedRow> rows(long person, long unit) {
        me.actAs(person);
        return owed.rows(unit, 11);
    }

    /** A commitment with milestones in 10 and 20 days, and this otherwise. */
    private long promised(CommitmentSetting.Place place, String otherwise) {
        var id = setting.commitment(place, setting.proposal(place, "ACCEPTED"));
        setting.run("update commitment set " + otherwise + " where id = " + id);
        return id;
    }
}
