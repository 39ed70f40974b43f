package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class MembersIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    Statements statements;

    @Inject
    CurrentPerson me;

    @Inject
    SystemActor actor;

    @Inject
    JoinSpace join;

    @Inject
    RequestToJoin request;

    @Inject
    ApproveMember approve;

    @Inject
    DeclineMember decline;

    @Inject
    LeaveSpace leave;

    @Inject
    RemoveMember remove;

    @Inject
    InviteMember invite;

    @Inject
    ChangeRole changeRole;

    @Inject
    BrowseMembers browse;

    @Inject
    Heard heard;

    @Deployment
    static WebArchive war() {
        return Wars.with(MembersIT.class, Heard.class, SpacesSetting.class);
    }

    @BeforeEach
    void nothingIsHeardYet() {
        heard.count().set(0);
    }

    @Test
    void pressing_often_at_once_joins_once() throws InterruptedException {
        var space = given.space("COMMUNITY").add();
        var person = given.person();
        var outcome = Race.of(16, () -> {
            actor.actFor(person, () -> join.join(space));
            return true;
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.count("membership where space_id = " + space)).isEqualTo(1);
        assertThat(heard.count()).hasValue(1);
    }

    @Test
    void two_who_let_somebody_in_at_once_let_in_once() throws InterruptedException {
        var space = given.space("PROJECT").wayIn("REQUEST").add();
        var owner = given.person();
        given.member(space, owner, "OWNER");
        var person = given.person();
        actor.actFor(person, () -> request.request(space));
        var outcome = Race.of(8, () -> {
            actor.actFor(owner, () -> approve.approve(space, person));
            return true;
        });
        assertThat(outcome.failures()).isEmpty();
        assertThat(heard.count()).hasValue(1);
        assertThat(state(space, person)).isEqualTo("ACTIVE");
    }

    @Test
    void of_owners_who_leave_at_once_one_stays() throws InterruptedException {
        var space = given.space("COMMUNITY").add();
        var owners = new ArrayList<Long>();
        for (var i = 0; i < 6; i++) {
            owners.add(given.person());
            given.member(space, owners.getLast(), "OWNER");
        }
        var next = new AtomicInteger();
        var outcome = Race.of(6, () -> {
            actor.actFor(owners.get(next.getAndIncrement()), () -> leave.leave(space));
            return true;
        });
        assertThat(outcome.failures()).hasSize(1).allMatch(RuleBroken.class::isInstance);
        assertThat(setting.count("membership where state = 'ACTIVE' and role = 'OWNER' and space_id = " + space))
                .isEqualTo(1);
    }

    @Test
    void who_left_may_come_back_and_who_was_removed_may_not() {
        var space = given.space("COMMUNITY").add();
        var owner = given.person();
        given.member(space, owner, "OWNER");
        var person = given.person();
        actor.actFor(person, () -> join.join(space));
        actor.actFor(person, () -> leave.leave(space));
        actor.actFor(person, () -> leave.leave(space));
        actor.actFor(person, () -> join.join(space));
        actor.actFor(owner, () -> remove.remove(space, person, "spam"));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> actor.actFor(person, () -> join.join(space)))
                .returns(Reason.ROLE_TOO_LOW, Forbidden::reason);
        assertThat(state(space, person)).isEqualTo("REMOVED");
        var handle = setting.text("select handle from person where id = " + person);
        actor.actFor(owner, () -> invite.invite(space, "@" + handle, Role.MODERATOR));
        assertThat(state(space, person)).isEqualTo("ACTIVE");
    }

    @Test
    void who_was_declined_may_ask_again() {
        var space = given.space("COMMUNITY").wayIn("REQUEST").add();
        var owner = given.person();
        given.member(space, owner, "OWNER");
        var person = given.person();
        actor.actFor(person, () -> request.request(space));
        actor.actFor(owner, () -> decline.decline(space, person, "Only for neighbours"));
        actor.actFor(person, () -> request.request(space));
        assertThat(actor.askFor(owner, () -> browse.requests(space))).hasSize(1);
    }

    @Test
    void strangers_of_the_space_decide_nothing() {
        var space = given.space("COMMUNITY").wayIn("REQUEST").add();
        var elsewhere = given.space("COMMUNITY").add();
        var manager = given.person();
        given.member(elsewhere, manager, "OWNER");
        var person = given.person();
        setting.requested(space, person);
        me.actAs(manager);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> approve.approve(space, person));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> remove.remove(space, person, "spam"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> approve.approve(elsewhere, person));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changeRole.change(elsewhere, person, Role.MANAGER));
    }

    @Test
    void children_come_into_classes_only() {
        var community = given.space("COMMUNITY").add();
        var child = given.person();
        given.person(child, "age_band", "UNDER_13");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> actor.actFor(child, () -> join.join(community)))
                .returns(Reason.AGE, Forbidden::reason);
    }

    @Test
    void members_are_paged_by_name_with_one_statement() {
        var space = given.space("COMMUNITY").add();
        for (var i = 0; i < 70; i++) {
            given.member(space, given.person(), "MEMBER");
        }
        me.actAs(given.person());
        assertThat(statements.of(() -> browse.page(space, MemberSearch.ALL))).isLessThanOrEqualTo(2);
        var first = browse.page(space, MemberSearch.ALL);
        var second = browse.page(space, new MemberSearch("", null, first.after(), 0));
        var third = browse.page(space, new MemberSearch("", null, second.after(), 0));
        assertThat(List.of(first, second, third))
                .flatExtracting(MembersIT::names)
                .hasSize(70)
                .isSorted();
        assertThat(third.after()).isZero();
        assertThat(first.before()).isZero();
        var back = browse.page(space, new MemberSearch("", null, 0, third.before()));
        assertThat(names(back)).isEqualTo(names(second));
    }

    @Test
    void minors_are_neither_named_nor_searched_outside_their_class() {
        var community = given.space("COMMUNITY").add();
        var school = given.space("CLASS").audience("MEMBERS").wayIn("CODE").add();
        var minor = given.person();
        given.person(minor, "age_band", "FROM_13_TO_17");
        given.person(minor, "name", "Sekar Ayu");
        var reader = given.person();
        for (var space : List.of(community, school)) {
            given.member(space, minor, "MEMBER");
            given.member(space, reader, "MEMBER");
        }
        me.actAs(reader);
        assertThat(names(browse.page(community, MemberSearch.ALL)))
                .contains("S. A.")
                .doesNotContain("Sekar Ayu");
        assertThat(names(browse.page(community, search("sekar")))).isEmpty();
        assertThat(names(browse.page(school, search("SEKAR")))).containsExactly("Sekar Ayu");
        assertThat(names(browse.page(school, search("%")))).isEmpty();
    }

    private static MemberSearch search(String name) {
        return new MemberSearch(name, null, 0, 0);
    }

    private static List<String> names(MemberPage page) {
        return page.rows().stream().map(row -> row.person().shownName()).toList();
    }

    private String state(long space, long person) {
        return setting.text("select state from membership where space_id = " + space + " and person_id = " + person);
    }
}
