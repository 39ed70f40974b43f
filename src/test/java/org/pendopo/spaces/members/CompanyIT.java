package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pendopo.spaces.members.CompanySetting.held;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.spaces.groups.PlaceMembers;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

/** What the database itself says when an adult and a minor would be alone with each other. */
@ArquillianTest
class CompanyIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CompanySetting company;

    @Inject
    SystemActor actor;

    @Inject
    LeaveSpace leave;

    @Inject
    OpenPart open;

    @Inject
    FindSpace find;

    @Inject
    PlaceMembers place;

    @Deployment
    static WebArchive war() {
        return Wars.with(
                CompanyIT.class,
                CompanySetting.class,
                CompanySetting.Room.class,
                CompanyWalk.class,
                CompanyWalk.World.class,
                SpacesSetting.class);
    }

    /** Whatever happens in which order, written in plain SQL: what a model of our own forbids is not written. */
    @Test
    void no_order_of_changes_leads_to_a_text_between_two_alone() {
        var counts = new int[3];
        for (var seed = 1; seed <= 25; seed++) {
            new CompanyWalk(given, company, seed).walk(45, counts);
        }
        assertThat(counts[0]).as("changes that were refused").isGreaterThan(20);
        assertThat(counts[1]).as("texts that were refused").isGreaterThan(100);
        assertThat(counts[2]).as("texts that were written").isGreaterThan(100);
    }

    @Test
    void a_membership_does_not_turn_into_another() {
        var room = company.room();
        assertThatThrownBy(() -> setting.run("update membership set person_id = " + given.person()
                        + " where space_id = " + room.id() + " and person_id = " + room.other()))
                .hasMessageContaining("stays with its space");
        assertThatThrownBy(() -> setting.run("update membership set space_id = "
                        + company.room().id() + " where space_id = " + room.id() + " and person_id = " + room.other()))
                .hasMessageContaining("stays with its space");
        assertThat(held(() -> setting.run(
                        "delete from membership where space_id = " + room.id() + " and person_id = " + room.other())))
                .isEqualTo("space_company");
    }

    @Test
    void a_second_adult_who_is_suspended_or_whose_time_is_over_is_none() {
        var suspended = company.room();
        company.suspend(suspended.other());
        silent(suspended);
        setting.run("update person set suspended_at = null, suspended_reason = null where id = " + suspended.other());
        assertThat(held(() -> company.write(suspended.id(), suspended.minor()))).isNull();
        var ended = company.room();
        company.end(ended.id(), ended.other());
        silent(ended);
        var unknown = company.room();
        given.person(unknown.other(), "age_band", "UNKNOWN");
        silent(unknown);
    }

    private void silent(CompanySetting.Room room) {
        for (var author : new long[] {room.owner(), room.minor(), given.person()}) {
            assertThat(held(() -> company.write(room.id(), author))).isEqualTo("space_company");
        }
    }

    @Test
    void no_text_comes_in_by_moving_changing_or_bringing_back_another_one() {
        var room = company.room();
        var elsewhere = given.space("COMMUNITY").add();
        var moved = setting.text(elsewhere, given.tool(elsewhere, "FORUM"), "TOPIC", room.owner(), "Moved");
        var here = setting.text(room.id(), room.tool(), "TOPIC", room.owner(), "Here");
        var gone = setting.text(room.id(), room.tool(), "TOPIC", room.owner(), "Gone");
        setting.run("update contribution set state = 'WITHDRAWN' where id = " + gone);
        company.suspend(room.other());
        for (var change : new String[] {
            "space_id = " + room.id() + " where id = " + moved,
            "text = 'Psst' where id = " + here,
            "html = 'Psst' where id = " + here,
            "title = 'Psst' where id = " + here,
            "author_id = " + room.minor() + " where id = " + here,
            "state = 'PUBLISHED' where id = " + gone
        }) {
            assertThat(held(() -> setting.run("update contribution set " + change)))
                    .as(change)
                    .isEqualTo("space_company");
        }
        assertThat(held(() -> setting.run("update contribution set state = 'WITHDRAWN' where id = " + here)))
                .as("to take back one's text is always possible")
                .isNull();
    }

    @Test
    void of_two_adults_who_leave_a_space_at_once_one_stays() throws Exception {
        for (var i = 0; i < 5; i++) {
            var room = withAThirdAdult();
            race(List.of(room.other(), third(room)), () -> leave.leave(room.id()));
        }
    }

    @Test
    void of_two_adults_who_leave_a_part_at_once_one_stays() throws Exception {
        for (var i = 0; i < 5; i++) {
            var room = withAThirdAdult();
            var part = actor.askFor(
                    room.owner(), () -> find.bySlug(open.open(room.id(), new NewPart("Part", "", false, true)))
                            .id());
            var adults = List.of(room.other(), third(room));
            adults.forEach(one -> actor.actFor(one, () -> place.choose(room.id(), part)));
            actor.actFor(room.minor(), () -> place.choose(room.id(), part));
            race(adults, () -> place.giveUp(room.id(), part));
        }
    }

    private CompanySetting.Room withAThirdAdult() {
        var room = company.room();
        given.member(room.id(), given.person(), "MEMBER");
        return room;
    }

    /** Who came last. */
    private long third(CompanySetting.Room room) {
        return Long.parseLong(setting.text("select max(person_id) from membership where space_id = " + room.id()));
    }

    private void race(List<Long> adults, Runnable going) throws InterruptedException {
        var turn = new AtomicInteger();
        var outcome = Race.of(2, () -> held(() -> actor.actFor(adults.get(turn.getAndIncrement()), going)));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.results()).containsExactlyInAnyOrder(null, "space_company");
    }
}
