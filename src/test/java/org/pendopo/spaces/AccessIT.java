package org.pendopo.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pendopo.spaces.Action.FIND_SPACE;
import static org.pendopo.spaces.Action.SUPPORT;
import static org.pendopo.spaces.Action.VIEW_SPACE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.testing.Given;
import org.pendopo.testing.Statements;
import org.pendopo.testing.Wars;

@ArquillianTest
class AccessIT {
    @Inject
    Given given;

    @Inject
    Statements statements;

    @Inject
    CurrentPerson me;

    @Inject
    Access access;

    @Inject
    EntityManager em;

    @Inject
    SpacesSetting setting;

    @Deployment
    static WebArchive war() {
        return Wars.with(AccessIT.class, SpacesSetting.class);
    }

    @Test
    void the_facts_of_a_space_cost_one_statement_and_its_phases_another() {
        var space = given.space("CONSULTATION").add();
        for (var i = 0; i < 5; i++) {
            given.openPhase(space, "SUPPORT", "COMMENT");
        }
        me.actAs(given.person());
        assertThat(statements.of(() -> access.permits(space).may(VIEW_SPACE))).isEqualTo(1);
        assertThat(statements.of(
                        () -> assertThat(access.permits(space).may(SUPPORT)).isTrue()))
                .isEqualTo(1);
        assertThat(statements.of(() -> access.require(SUPPORT, space))).isZero();
    }

    @Test
    void what_was_forgotten_is_read_anew() {
        var space = given.space("CLASS").audience("MEMBERS").wayIn("CODE").add();
        var person = given.person();
        me.actAs(person);
        assertThat(access.decide(VIEW_SPACE, space).reason()).isEqualTo(Reason.NOT_A_MEMBER);
        given.member(space, person, "MEMBER");
        access.forget(space);
        assertThat(access.permits(space).isInOwnClass()).isTrue();
    }

    @Test
    void a_resident_of_a_village_is_a_resident_of_its_district() {
        setting.territory("99", null, "CITY");
        setting.territory("99.1", "99", "DISTRICT");
        setting.territory("99.1.1", "99.1", "VILLAGE");
        setting.territory("99.2", "99", "DISTRICT");
        var space = given.space("CONSULTATION").add();
        given.openPhase(space, "SUPPORT");
        given.space(space, "residents_of", "99.1");
        assertThat(supports(space, "99.1.1")).isNull();
        assertThat(supports(space, "99.1")).isNull();
        assertThat(supports(space, "99.2")).isEqualTo(Reason.NOT_RESIDENT);
        assertThat(supports(space, "99")).isEqualTo(Reason.NOT_RESIDENT);
    }

    @Test
    void what_does_not_exist_and_what_is_hidden_look_the_same() {
        var hidden =
                given.space("COMMUNITY").audience("HIDDEN").wayIn("INVITATION").add();
        me.actAs(given.person());
        for (var id : List.of(hidden, -1L)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access.require(SUPPORT, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access.permits(id));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> access.permits("no-such-space"));
    }

    @Test
    void a_visitor_is_asked_to_sign_in_for_what_concerns_the_portal() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> access.require(Action.CREATE_COMMUNITY))
                .returns(Reason.NOT_SIGNED_IN, Forbidden::reason);
    }

    @Test
    void lists_show_what_the_engine_allows() {
        var spaces = spacesOfAllSorts();
        var member = given.person();
        spaces.forEach(space -> given.member(space, member, "MEMBER"));
        var removed = given.person();
        spaces.forEach(space -> given.member(space, removed, "MEMBER"));
        setting.remove(removed);
        agrees(spaces);
        for (var person : List.of(given.person(), member, removed)) {
            me.actAs(person);
            agrees(spaces);
        }
    }

    private void agrees(List<Long> spaces) {
        var readable = listed(Access.READABLE, spaces);
        var findable = listed(Access.FINDABLE, spaces);
        assertThat(readable).isEqualTo(allowed(VIEW_SPACE, spaces));
        // Who was removed may still read the reason at the door, but directories do not lead there.
        assertThat(allowed(FIND_SPACE, spaces)).containsAll(findable);
        assertThat(findable).isNotEmpty().containsAll(readable);
    }

    private Set<Long> listed(String condition, List<Long> spaces) {
        return new TreeSet<>(
                em.createQuery("select s.id from Space s where " + condition + " and s.id in (:ids)", Long.class)
                        .setParameter("viewer", access.viewer())
                        .setParameter("ids", spaces)
                        .getResultList());
    }

    private Set<Long> allowed(Action action, List<Long> spaces) {
        var allowed = new TreeSet<Long>();
        spaces.stream().filter(id -> access.decide(action, id).allowed()).forEach(allowed::add);
        return allowed;
    }

    private List<Long> spacesOfAllSorts() {
        var spaces = new ArrayList<Long>();
        for (var kind : SpaceKind.values()) {
            for (var status : SpaceStatus.values()) {
                for (var approval : Approval.values()) {
                    for (var audience : Audience.values()) {
                        if (kind != SpaceKind.CLASS || audience == Audience.MEMBERS) {
                            spaces.add(given.space(kind.name())
                                    .status(status.name())
                                    .approval(approval.name())
                                    .audience(audience.name())
                                    .add());
                        }
                    }
                }
            }
        }
        return spaces;
    }

    private @Nullable Reason supports(long space, String home) {
        var person = given.person();
        given.person(person, "territory_code", home);
        me.actAs(person);
        return access.decide(SUPPORT, space).reason();
    }
}
