package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.directory.BrowseSpaces;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

@ArquillianTest
class GuestsIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    Access access;

    @Inject
    LimitMembership limit;

    @Inject
    BrowseGuests guests;

    @Inject
    BrowseMembers members;

    @Inject
    BrowseSpaces spaces;

    @Inject
    ChangeRole role;

    @Inject
    JoinSpace join;

    @Inject
    CurrentPerson me;

    private long space;
    private long owner;
    private long guest;

    @Deployment
    static WebArchive war() {
        return Wars.with(GuestsIT.class, SpacesSetting.class);
    }

    @BeforeEach
    void aGuest() {
        space = given.space("COMMUNITY").audience("HIDDEN").add();
        owner = given.person();
        guest = given.person();
        given.member(space, owner, "OWNER");
        given.member(space, guest, "MEMBER");
        me.actAs(owner);
    }

    @Test
    void whose_time_is_over_is_outside_at_once_everywhere() {
        limit.limit(space, guest, Instant.now().plus(Duration.ofDays(3)));
        me.actAs(guest);
        access.forget(space);
        assertThat(access.permits(space).ties().until()).isNotNull();
        assertThat(mine()).isEqualTo(1);
        over();
        assertThat(access.decide(Action.VIEW_SPACE, space).allowed()).isFalse();
        assertThat(access.decide(Action.FIND_SPACE, space).allowed())
                .as("it is hidden")
                .isFalse();
        assertThat(mine()).isZero();
        me.actAs(owner);
        access.forget(space);
        assertThat(members.page(space, MemberSearch.ALL).rows()).hasSize(1);
        var list = guests.page(space, 0);
        assertThat(list).hasSize(1);
        assertThat(list.getFirst().ended()).isTrue();
        assertThat(setting.text("select state from membership where person_id = " + guest))
                .as("no job had to run")
                .isEqualTo("ACTIVE");
    }

    @Test
    void time_can_be_prolonged_also_when_it_is_over_and_ended() {
        limit.limit(space, guest, Instant.now().plus(Duration.ofDays(3)));
        over();
        me.actAs(owner);
        limit.limit(space, guest, Instant.now().plus(Duration.ofDays(30)));
        assertThat(members.page(space, MemberSearch.ALL).rows())
                .filteredOn(row -> row.person().id() == guest)
                .allMatch(row -> row.until() != null)
                .hasSize(1);
        limit.limit(space, guest, null);
        assertThat(guests.page(space, 0)).isEmpty();
    }

    @Test
    void an_end_lies_ahead_and_is_for_those_without_a_task() {
        broken(Instant.EPOCH, "spaces-members.until.past");
        broken(Instant.now().plus(Duration.ofDays(4000)), "spaces-members.until.far");
        limit.limit(space, guest, Instant.now().plus(Duration.ofDays(3)));
        role.change(space, guest, Role.MODERATOR);
        assertThat(guests.page(space, 0)).as("who takes over a task stays").isEmpty();
        broken(Instant.now().plus(Duration.ofDays(3)), "spaces-members.until.role");
    }

    @Test
    void who_comes_again_by_the_open_door_is_no_guest_any_more() {
        given.space(space, "audience", "PUBLIC");
        limit.limit(space, guest, Instant.now().plus(Duration.ofDays(3)));
        over();
        me.actAs(guest);
        assertThat(access.permits(space).ties().state()).isEqualTo(MembershipState.LEFT);
        join.join(space);
        assertThat(access.permits(space).isMember()).isTrue();
        assertThat(access.permits(space).ties().until()).isNull();
    }

    @Test
    void many_guests_come_in_pages_each_once() {
        for (var i = 0; i < 65; i++) {
            given.member(space, given.person(), "OBSERVER");
        }
        setting.run("update membership set ends_at = now() + interval '9 day' where space_id = " + space
                + " and role <> 'OWNER'");
        var first = guests.page(space, 0);
        var second =
                guests.page(space, first.get(BrowseGuests.PAGE - 1).person().id());
        var third =
                guests.page(space, second.get(BrowseGuests.PAGE - 1).person().id());
        assertThat(third).hasSize(6);
        assertThat(third).doesNotContainAnyElementsOf(second.subList(0, BrowseGuests.PAGE));
    }

    private long mine() {
        return spaces.overview().mine().stream()
                .filter(card -> card.space().id() == space)
                .count();
    }

    private void over() {
        setting.run("update membership set ends_at = now() where person_id = " + guest);
        access.forget(space);
    }

    private void broken(Instant until, String key) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> limit.limit(space, guest, until))
                .returns(key, RuleBroken::key);
    }
}
