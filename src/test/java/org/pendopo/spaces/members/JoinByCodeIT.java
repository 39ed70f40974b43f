package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.tries.CodeKind;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.spaces.JoinCodes;
import org.pendopo.spaces.RenewJoinCode;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class JoinByCodeIT {
    private static final String WRONG = "22222222";
    // As the server under test is told by its environment.
    private static final String SCHOOL = "school-of-the-tests";
    private static final AtomicInteger ADDRESS = new AtomicInteger((int) (System.nanoTime() % 200_000));

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SystemActor actor;

    @Inject
    JoinByCode join;

    @Inject
    RenewJoinCode renew;

    @Deployment
    static WebArchive war() {
        return Wars.with(JoinByCodeIT.class, JoinCodes.class, SpacesSetting.class);
    }

    @Test
    void a_code_opens_the_class_however_it_is_typed() {
        var space = school();
        var person = given.person();
        given.person(person, "age_band", "UNDER_13");
        given.consent(person, given.person());
        var code = code(space).toLowerCase(Locale.ROOT);
        var typed = " " + code.substring(0, 4) + " - " + code.substring(4);
        me.actAs(person);
        assertThat(join.join(typed, address())).isEqualTo(setting.text("select slug from space where id = " + space));
        join.join(typed, address());
        assertThat(setting.count(
                        "membership where state = 'ACTIVE' and space_id = " + space + " and person_id = " + person))
                .isEqualTo(1);
        assertThat(setting.count("tried_code where person_id = " + person)).isZero();
    }

    @Test
    void the_old_code_is_void() {
        var space = school();
        var old = code(space);
        actor.actFor(owner(space), () -> renew.renew(space));
        me.actAs(given.person());
        wrong(old);
        assertThat(code(space)).isNotEqualTo(old);
    }

    @Test
    void after_ten_wrong_codes_the_right_one_is_not_looked_at_either() {
        var space = school();
        me.actAs(given.person());
        for (var i = 0; i < CodeKind.JOIN.perPerson(); i++) {
            wrong(WRONG);
        }
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> join.join(code(space), address()))
                .returns(Reason.TOO_MANY, Forbidden::reason)
                .matches(f -> f.arguments().size() == 1);
    }

    @Test
    void guessing_at_once_is_no_faster() throws InterruptedException {
        var person = given.person();
        var outcome = Race.of(32, () -> {
            actor.askFor(person, () -> join.join(WRONG, address()));
            return true;
        });
        assertThat(outcome.results()).isEmpty();
        assertThat(outcome.failures().stream().filter(RuleBroken.class::isInstance))
                .hasSize(CodeKind.JOIN.perPerson());
        assertThat(outcome.failures().stream().filter(Forbidden.class::isInstance))
                .hasSize(22);
    }

    @Test
    void thirty_wrong_codes_close_an_address_to_everybody() {
        var address = address();
        for (var i = 0; i < CodeKind.JOIN.perAddress(); i++) {
            var person = given.person();
            assertThat(catchThrowable(() -> actor.askFor(person, () -> join.join(WRONG, address))))
                    .isInstanceOf(RuleBroken.class);
        }
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> join.join(WRONG, address));
        wrong(WRONG);
    }

    @Test
    void a_school_behind_one_address_may_err_more_often() {
        setting.run("delete from tried_code where address = '" + SCHOOL + "'");
        for (var i = 0; i < CodeKind.JOIN.perAddress() + 5; i++) {
            var person = given.person();
            assertThat(catchThrowable(() -> actor.askFor(person, () -> join.join(WRONG, SCHOOL))))
                    .isInstanceOf(RuleBroken.class);
        }
        setting.run(
                "insert into tried_code (id, kind, person_id, address, at) select nextval('tried_code_seq'), 'JOIN', "
                        + given.person() + ", '" + SCHOOL + "', now() from generate_series(1, "
                        + (CodeKind.JOIN.perSchool() - CodeKind.JOIN.perAddress() - 5) + ")");
        me.actAs(given.person());
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> join.join(WRONG, SCHOOL))
                .returns(Reason.TOO_MANY, Forbidden::reason);
    }

    @Test
    void what_cannot_be_a_code_is_not_counted() {
        me.actAs(given.person());
        for (var i = 0; i < 20; i++) {
            assertThatExceptionOfType(RuleBroken.class)
                    .isThrownBy(() -> join.join("<script>", address()))
                    .returns("spaces.code.form", RuleBroken::key)
                    .returns("code", RuleBroken::field);
        }
    }

    @Test
    void the_code_of_a_hidden_space_that_refuses_looks_like_none() {
        var space = given.space("COMMUNITY").audience("HIDDEN").wayIn("CODE").add();
        given.space(space, "join_code", fresh());
        var child = given.person();
        given.person(child, "age_band", "UNDER_13");
        me.actAs(child);
        wrong(code(space));
        me.actAs(given.person());
        assertThat(join.join(code(space), address())).isNotEmpty();
        given.space(space, "status", "READ_ONLY");
        me.actAs(given.person());
        wrong(code(space));
    }

    @Test
    void a_code_is_void_where_people_come_in_otherwise_now() {
        var space = school();
        given.space(space, "way_in", "INVITATION");
        me.actAs(given.person());
        assertThat(catchThrowable(() -> join.join(code(space), address()))).isNotNull();
        assertThat(setting.count("membership where role = 'MEMBER' and space_id = " + space))
                .isZero();
    }

    private void wrong(String code) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> join.join(code, address()))
                .returns("spaces.code.wrong", RuleBroken::key);
    }

    private long school() {
        var space = given.space("CLASS").audience("MEMBERS").wayIn("CODE").add();
        given.space(space, "join_code", fresh());
        given.member(space, given.person(), "OWNER");
        return space;
    }

    private long owner(long space) {
        return Long.parseLong(
                setting.text("select person_id from membership where role = 'OWNER' and space_id = " + space));
    }

    private String code(long space) {
        return setting.text("select join_code from space where id = " + space);
    }

    private static String fresh() {
        return JoinCodes.fresh();
    }

    private static String address() {
        return "test-" + ADDRESS.incrementAndGet();
    }
}
