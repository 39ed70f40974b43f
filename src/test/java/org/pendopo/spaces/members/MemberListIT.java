package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.spaces.SystemActor;
import org.pendopo.testing.Given;
import org.pendopo.testing.Race;
import org.pendopo.testing.Wars;

@ArquillianTest
class MemberListIT {
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    private static final List<String> FAULTS = List.of(
            "3 spaces-members.list.twice",
            "4 spaces-members.list.unknown",
            "5 spaces-members.list.role",
            "6 spaces.member.role_above",
            "7 spaces.member.above",
            "8 spaces-members.list.self",
            "9 spaces-members.address.form",
            "10 spaces-members.list.twice",
            "11 spaces-members.list.nobody",
            "12 spaces-members.list.day");

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    BringInMembers list;

    @Inject
    CurrentPerson me;

    @Inject
    SystemActor actor;

    private long space;
    private long manager;
    private String stranger = "";

    @Deployment
    static WebArchive war() {
        return Wars.with(MemberListIT.class, SpacesSetting.class);
    }

    @BeforeEach
    void aManager() {
        space = given.space("CLASS").audience("MEMBERS").wayIn("INVITATION").add();
        manager = given.person();
        given.space(space, "organisation_id", setting.organisation("list-" + manager, "SCHOOL", true));
        given.member(space, manager, "MANAGER");
        stranger = "daftar" + NUMBER.incrementAndGet() + "@example.org";
        me.actAs(manager);
    }

    @Test
    void a_list_lets_in_changes_and_invites_and_a_second_time_does_nothing() throws InterruptedException {
        var pupil = given.person();
        var observer = given.person();
        given.member(space, observer, "OBSERVER");
        var file = file(
                "orang;peran;sampai",
                "@" + handle(pupil) + ";Murid;",
                handle(observer) + ";member;2027-06-30",
                stranger.toUpperCase(java.util.Locale.ROOT) + ";pengamat;");
        assertThat(kinds(file)).containsExactly("JOIN", "CHANGE", "INVITE");
        var outcome = Race.of(4, () -> actor.askFor(manager, () -> list.bringIn(space, file, Language.ID)));
        assertThat(outcome.failures()).isEmpty();
        assertThat(setting.count("membership where space_id = " + space + " and state = 'ACTIVE'"))
                .isEqualTo(3);
        assertThat(setting.count(
                        "membership where person_id = " + observer + " and role = 'MEMBER' and ends_at is not null"))
                .isEqualTo(1);
        assertThat(setting.count("space_invitation where email = '" + stranger + "'"))
                .isEqualTo(1);
        assertThat(setting.count("mail_letter where address = '" + stranger + "'"))
                .isEqualTo(1);
        assertThat(kinds(file)).containsExactly("SAME", "SAME", "INVITED");
    }

    @Test
    void each_fault_is_named_with_its_line_and_nothing_happens() {
        var pupil = given.person();
        given.person(pupil, "email", "murid" + stranger);
        var owner = given.person();
        given.member(space, owner, "OWNER");
        var file = file(
                "email,role,until",
                handle(pupil) + ",member,",
                "MURID" + stranger + ",member,",
                "tak-dikenal-" + NUMBER.get() + ",member,",
                stranger + ",kepala sekolah,",
                stranger + ",owner,",
                handle(owner) + ",member,",
                handle(manager) + ",member,",
                "bukan@alamat,member,",
                stranger + ",member,2020-01-01",
                ",member,",
                "x" + stranger + ",member,besok");
        var plan = list.preview(space, file);
        assertThat(plan.faults().stream().map(f -> f.line() + " " + f.key())).containsExactlyElementsOf(FAULTS);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> list.bringIn(space, file, Language.ID));
        assertThat(setting.count("membership where space_id = " + space)).isEqualTo(2);
    }

    @Test
    void what_is_no_text_no_table_or_too_much_is_named_too() {
        assertThat(only("orang,peran\na,murid\n\u00e4".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("3 spaces-members.list.encoding");
        assertThat(only(file("a,b", "c,d"))).isEqualTo("1 spaces-members.list.columns");
        assertThat(only(file("orang,peran"))).endsWith("spaces-members.list.empty");
        assertThat(only(new byte[0])).endsWith("spaces-members.list.empty");
        assertThat(list.preview(space, file("orang,peran", "\"a,murid"))
                        .faults()
                        .getFirst()
                        .key())
                .isEqualTo("spaces-members.list.broken");
    }

    @Test
    void ages_hold_for_lists_too() {
        var community = given.space("COMMUNITY").add();
        given.member(community, manager, "OWNER");
        var child = given.person();
        given.person(child, "age_band", "UNDER_13");
        assertThat(list.preview(community, file("orang,peran", handle(child) + ",anggota"))
                        .faults()
                        .getFirst()
                        .key())
                .isEqualTo("spaces.member.too_young");
    }

    private List<String> kinds(byte[] file) {
        var plan = list.preview(space, file);
        assertThat(plan.faults()).isEmpty();
        return plan.steps().stream().map(s -> s.kind().name()).toList();
    }

    private String only(byte[] file) {
        var faults = list.preview(space, file).faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst().line() + " " + faults.getFirst().key();
    }

    private String handle(long person) {
        return setting.text("select handle from person where id = " + person);
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
