package org.pendopo.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.testing.Given;
import org.pendopo.testing.OwnServer;
import org.pendopo.testing.SignedInByHeader;
import org.pendopo.testing.Wars;

/** The life of a space: its settings, how it is closed for writing and put away, and what one reads who was put out. */
@ArquillianTest
class StateIT {
    private static final Set<Action> WRITING = EnumSet.of(
            Action.OPEN_TOPIC,
            Action.REPLY,
            Action.COMMENT,
            Action.SUBMIT_PROPOSAL,
            Action.SUPPORT,
            Action.EDIT_OWN,
            Action.WITHDRAW_OWN,
            Action.JOIN,
            Action.INVITE_MEMBER,
            Action.EDIT_PHASES,
            Action.MANAGE_TOOLS,
            Action.MANAGE_CATEGORIES,
            Action.PIN_TOPIC,
            Action.LOCK_TOPIC,
            Action.IMPORT);

    private final OwnServer server = new OwnServer();

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    ChangeState state;

    @Inject
    EditSpace edit;

    @Deployment
    static WebArchive war() {
        return Wars.with(StateIT.class, SpacesSetting.class, OwnServer.class, SignedInByHeader.class);
    }

    @Test
    void nobody_writes_in_what_is_closed_or_put_away_and_everybody_reads_on() {
        for (var kind : SpaceKind.values()) {
            var space = space(kind);
            var people = people(space);
            var owner = Objects.requireNonNull(people.get(Role.OWNER));
            me.actAs(owner);
            state.close(space);
            onlyRead(kind, space, people.values());
            me.actAs(owner);
            access.forget(space);
            state.archive(space);
            onlyRead(kind, space, people.values());
            me.actAs(owner);
            access.forget(space);
            state.reopen(space);
            access.forget(space);
            assertThat(access.decide(Action.OPEN_TOPIC, space).allowed()).isTrue();
        }
    }

    @Test
    void a_member_opens_and_closes_nothing() {
        var space = space(SpaceKind.COMMUNITY);
        me.actAs(person(space, Role.MEMBER));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> state.close(space));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> state.archive(space));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> edit.edit(space, settings(space, Audience.PUBLIC)));
    }

    @Test
    void a_draft_is_published_once_it_has_a_tool() {
        var space = given.space("CONSULTATION").status("DRAFT").add();
        var owner = given.person();
        given.member(space, owner, "OWNER");
        me.actAs(owner);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> state.publish(space))
                .returns("spaces.state.no_tool", RuleBroken::key);
        given.tool(space, "PROPOSALS");
        state.publish(space);
        assertThat(setting.text("select status from space where id = " + space)).isEqualTo("OPEN");
        me.actAs(given.person());
        assertThat(access.decide(Action.VIEW_SPACE, space).allowed()).isTrue();
    }

    @Test
    void settings_are_stored_and_two_who_save_at_once_lose_nothing() {
        var space = space(SpaceKind.COMMUNITY);
        me.actAs(person(space, Role.OWNER));
        var settings = settings(space, Audience.MEMBERS);
        edit.edit(space, settings);
        assertThat(setting.text("select title || '/' || audience || '/' || way_in from space where id = " + space))
                .isEqualTo("New title/MEMBERS/REQUEST");
        assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> edit.edit(space, settings));
    }

    @Test
    void a_class_is_for_its_members_whatever_is_set() {
        var space = space(SpaceKind.CLASS);
        given.space(space, "organisation_id", null);
        me.actAs(person(space, Role.OWNER));
        for (var audience : List.of(Audience.PUBLIC, Audience.HIDDEN)) {
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> edit.edit(space, settings(space, audience)))
                    .returns("spaces.audience.class", RuleBroken::key);
        }
    }

    @Test
    void who_was_removed_reads_the_reason_at_the_door() {
        var space = space(SpaceKind.COMMUNITY);
        var removed = person(space, Role.MEMBER);
        setting.run("update membership set state = 'REMOVED', reason = 'Adverts again & again' where person_id = "
                + removed);
        var slug = setting.text("select slug from space where id = " + space);
        assertThat(server.get("/space/" + slug, removed).body()).contains("Adverts again &amp; again");
        assertThat(server.get("/space/" + slug, given.person()).body()).doesNotContain("Adverts again");
    }

    private void onlyRead(SpaceKind kind, long space, Collection<Long> people) {
        for (var person : people) {
            me.actAs(person);
            access.forget(space);
            assertThat(access.decide(Action.VIEW_SPACE, space).allowed()).isTrue();
            for (var action : WRITING) {
                assertThat(access.decide(action, space).allowed())
                        .as("%s in a %s", action, kind)
                        .isFalse();
            }
        }
        assertThat(access.decide(Action.REPLY, space).reason()).isEqualTo(Reason.READ_ONLY);
    }

    /** One of each role. */
    private Map<Role, Long> people(long space) {
        var people = new EnumMap<Role, Long>(Role.class);
        for (var role : Role.values()) {
            var person = given.person();
            given.member(space, person, role.name());
            people.put(role, person);
        }
        return people;
    }

    private long person(long space, Role role) {
        return Objects.requireNonNull(people(space).get(role));
    }

    private long space(SpaceKind kind) {
        var maker = given.space(kind.name());
        var space = kind == SpaceKind.CLASS
                ? maker.audience("MEMBERS").wayIn("CODE").add()
                : maker.add();
        given.tool(space, "FORUM");
        if (kind == SpaceKind.CONSULTATION) {
            given.openPhase(space, "SUBMIT", "COMMENT", "SUPPORT");
        }
        return space;
    }

    private SpaceSettings settings(long space, Audience audience) {
        var version = Integer.parseInt(setting.text("select version from space where id = " + space));
        return new SpaceSettings(
                version,
                new SpaceWords("New title", "New purpose", "About us", Language.EN),
                audience,
                audience == Audience.HIDDEN ? WayIn.INVITATION : WayIn.REQUEST,
                new SpacePlace(null, null, null, null, null),
                new TakingPart(false, null, MinimumAge.ANY));
    }
}
