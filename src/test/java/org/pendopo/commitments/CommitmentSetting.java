package org.pendopo.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.testing.Given;

/** A consultation with accepted proposals, the unit that answers them, and its people. */
@ApplicationScoped
public class CommitmentSetting {
    /** What tests start from: the manager of the consultation, and an official of another unit that owes the work. */
    public record Place(long space, long tool, long manager, long unit, long official) {}

    @Inject
    Given given;

    @Inject
    EntityManager em;

    @Inject
    CurrentPerson me;

    @Inject
    MakeCommitment make;

    @Transactional
    public Place open() {
        return in(given.space("CONSULTATION"));
    }

    @Transactional
    public Place in(Given.SpaceMaker maker) {
        var space = maker.add();
        var manager = given.person();
        given.member(space, manager, "MANAGER");
        var unit = number("select nextval('organisation_seq')");
        run("insert into organisation (id, code, kind, name, group_path, verified) values (" + unit + ", 'unit-" + unit
                + "', 'UNIT', 'Unit " + unit + "', '/units/" + unit + "', true)");
        var official = given.person();
        run("insert into person_affiliation values (" + official + ", '/units/" + unit + "', 'OFFICIAL')");
        return new Place(space, given.tool(space, "PROPOSALS"), manager, unit, official);
    }

    /** A proposal with that status. */
    @Transactional
    public long proposal(Place place, String status) {
        var id = number("select nextval('contribution_seq')");
        run(
                "insert into contribution (id, space_id, tool_id, kind, author_id, written_as, language, origin, state, title,"
                        + " text, html, created_at, state_at) values (" + id + ", " + place.space() + ", "
                        + place.tool()
                        + ", 'PROPOSAL', " + place.manager() + ", 'RESIDENT', 'en', 'ONLINE', 'PUBLISHED', 'Proposal "
                        + id
                        + "', 'text', '<p>text</p>', now(), now())");
        run("insert into proposal (id, tool_id, submitted_at, status) values (" + id + ", " + place.tool()
                + ", now(), '" + status + "')");
        run("insert into proposal_tally (proposal_id, tool_id) values (" + id + ", " + place.tool() + ")");
        run("insert into thread_tally (root_id, last_reply_at) values (" + id + ", now())");
        return id;
    }

    /** Somebody who supports the proposal. */
    @Transactional
    public long supporter(long proposal) {
        var person = given.person();
        run("insert into proposal_support values (" + proposal + ", " + person + ", now())");
        return person;
    }

    /** A commitment of the unit, with two milestones. */
    long commitment(Place place, long proposal) {
        me.actAs(place.manager());
        return id(make.make(proposal, typed(place, 30, 10, 20), UUID.randomUUID()));
    }

    static long id(String address) {
        return Long.parseLong(address.split("/", -1)[2]);
    }

    TypedPromise typed(Place place, int due, int... steps) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var rows = new ArrayList<TypedStep>();
        for (var step : steps) {
            var number = rows.size() + 1;
            rows.add(
                    new TypedStep(number, "Step " + number, today.plusDays(step).toString()));
        }
        return new TypedPromise(
                "Lamps shine", "All of them.", place.unit(), today.plusDays(due).toString(), List.copyOf(rows));
    }

    @Transactional
    public void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    long number(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    /** The same work, done by this person in a request of their own. */
    <T> Callable<T> as(long person, Callable<T> work) {
        return () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            request.activate();
            try {
                me.actAs(person);
                return work.call();
            } finally {
                request.deactivate();
            }
        };
    }
}
