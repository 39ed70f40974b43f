package org.pendopo.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.Reason;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SystemActor;
import org.pendopo.spaces.members.BringInMembers;
import org.pendopo.spaces.members.BrowseMembers;
import org.pendopo.spaces.members.InviteMember;
import org.pendopo.spaces.members.JoinByCode;
import org.pendopo.spaces.members.MemberSearch;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** A child under 13 whom the school lets in before a guardian agreed: it is inside, and does not take part. */
@ArquillianTest
class InvitedChildIT {
    @Inject
    Given given;

    @Inject
    FamilySetting setting;

    @Inject
    SystemActor actor;

    @Inject
    Access access;

    @Inject
    InviteMember invite;

    @Inject
    BringInMembers list;

    @Inject
    JoinByCode joinByCode;

    @Inject
    BrowseMembers members;

    @Deployment
    static WebArchive war() {
        return Wars.with(InvitedChildIT.class, FamilySetting.class, FamilySetting.School.class);
    }

    @Test
    void who_is_let_in_by_name_or_by_a_list_reads_and_writes_only_with_consent() {
        var school = setting.school();
        var named = child();
        actor.actFor(school.teacher(), () -> invite.invite(school.space(), handle(named), Role.MEMBER));
        var listed = child();
        var file = ("orang,peran\n" + handle(listed) + ",murid").getBytes(StandardCharsets.UTF_8);
        actor.actFor(school.teacher(), () -> list.bringIn(school.space(), file, Language.ID));
        for (var child : new long[] {named, listed}) {
            assertThat(why(child, Action.VIEW_SPACE, school)).isNull();
            for (var deed : new Action[] {Action.OPEN_TOPIC, Action.REPLY, Action.SUBMIT_PROPOSAL, Action.SUPPORT}) {
                assertThat(why(child, deed, school)).as(deed.name()).isEqualTo(Reason.CONSENT_MISSING);
            }
            given.consent(child, school.teacher());
            assertThat(why(child, Action.REPLY, school)).isNull();
        }
    }

    @Test
    void by_a_code_nobody_comes_in_without_consent() {
        var school = setting.school();
        var code = "BCDEFGHJKMNPQRST".substring((int) (school.space() % 8), (int) (school.space() % 8) + 8);
        setting.run("update space set join_code = null where join_code = '" + code + "'");
        setting.run("update space set way_in = 'CODE', join_code = '" + code + "' where id = " + school.space());
        var child = child();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> actor.actFor(child, () -> joinByCode.join(code, "child-" + child)))
                .returns(Reason.CONSENT_MISSING, Forbidden::reason);
        given.consent(child, school.teacher());
        access.forget(school.space());
        actor.actFor(child, () -> joinByCode.join(code, "child-" + child));
        assertThat(why(child, Action.VIEW_SPACE, school)).isNull();
    }

    @Test
    void classmates_see_initials_until_a_guardian_agreed_and_find_nobody_by_name() {
        var school = setting.school();
        var mate = given.person();
        given.person(mate, "age_band", "FROM_13_TO_17");
        given.member(school.space(), mate, "MEMBER");
        given.person(school.child(), "name", "Kencana Wulandari");
        assertThat(shown(mate, school, "")).contains("K. W.").doesNotContain("Kencana Wulandari");
        assertThat(shown(mate, school, "kencana")).isEmpty();
        assertThat(shown(school.teacher(), school, "kencana"))
                .as("who teaches puts pupils into groups")
                .isEqualTo("Kencana Wulandari");
        given.consent(school.child(), school.teacher());
        assertThat(shown(mate, school, "kencana")).isEqualTo("Kencana Wulandari");
    }

    private String shown(long reader, FamilySetting.School school, String name) {
        return actor.askFor(
                reader,
                () -> String.join(
                        ",",
                        members.page(school.space(), new MemberSearch(name, null, 0, 0)).rows().stream()
                                .map(row -> row.person().shownName())
                                .toList()));
    }

    private long child() {
        var child = given.person();
        given.person(child, "age_band", "UNDER_13");
        return child;
    }

    private String handle(long person) {
        return setting.text("select handle from person where id = " + person);
    }

    private @Nullable Reason why(long child, Action action, FamilySetting.School school) {
        return actor.askFor(child, () -> {
            access.forget(school.space());
            return access.decide(action, school.space()).reason();
        });
    }
}
