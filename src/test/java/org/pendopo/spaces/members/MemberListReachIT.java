package org.pendopo.spaces.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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
import org.pendopo.shared.Reason;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.SpacesSetting;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Whom a list of members reaches: in a school, in a group of a class, and elsewhere. */
@ArquillianTest
class MemberListReachIT {
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    BringInMembers list;

    @Inject
    OpenPart open;

    @Inject
    FindSpace find;

    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    private long space;
    private long manager;
    private String stranger = "";

    @Deployment
    static WebArchive war() {
        return Wars.with(MemberListReachIT.class, SpacesSetting.class);
    }

    @BeforeEach
    void aClass() {
        space = given.space("CLASS").audience("MEMBERS").wayIn("INVITATION").add();
        manager = given.person();
        given.space(space, "organisation_id", setting.organisation("reach-" + manager, "SCHOOL", true));
        given.member(space, manager, "MANAGER");
        stranger = "jangkauan" + NUMBER.incrementAndGet() + "@example.org";
        me.actAs(manager);
    }

    @Test
    void who_reads_along_in_a_part_comes_in_and_who_cannot_is_named_with_the_line() {
        var pupil = given.person();
        var teacher = given.person();
        given.member(space, pupil, "MEMBER");
        given.member(space, teacher, "MANAGER");
        given.person(pupil, "email", stranger);
        given.tool(space, "FORUM");
        var slug = open.open(space, new NewPart("Kelompok", "", true, false));
        var part = find.bySlug(slug).id();
        var file = file("orang,peran", stranger + ",murid");
        assertThat(kinds(part, file)).containsExactly("JOIN");
        list.bringIn(part, file, Language.ID);
        assertThat(setting.text("select role || ' ' || state || ' ' || inherited from membership where space_id = "
                        + part + " and person_id = " + pupil))
                .isEqualTo("MEMBER ACTIVE false");
        assertThat(kinds(part, file)).containsExactly("SAME");
        var outside = file(
                "orang,peran",
                handle(given.person()) + ",murid",
                "luar" + stranger + ",murid",
                handle(teacher) + ",murid");
        assertThat(list.preview(part, outside).faults().stream().map(f -> f.line() + " " + f.key()))
                .containsExactly(
                        "2 spaces.part.not_in_whole", "3 spaces.part.not_in_whole", "4 spaces.member.inherited");
    }

    @Test
    void an_end_that_a_list_sets_holds_in_the_groups_too() {
        var guest = given.person();
        given.member(space, guest, "MEMBER");
        given.tool(space, "FORUM");
        var part = find.bySlug(open.open(space, new NewPart("Kelompok", "", true, false)))
                .id();
        list.bringIn(space, file("orang,peran,sampai", handle(guest) + ",murid,2027-06-30"), Language.ID);
        assertThat(setting.count("membership where ends_at is not null and person_id = " + guest + " and space_id in ("
                        + space + ", " + part + ")"))
                .isEqualTo(2);
    }

    @Test
    void outside_of_schools_a_list_does_not_tell_who_has_an_account() {
        var community = given.space("COMMUNITY").wayIn("INVITATION").add();
        given.member(community, manager, "OWNER");
        var neighbour = given.person();
        given.person(neighbour, "email", "warga" + stranger);
        var child = given.person();
        given.person(child, "email", "anak" + stranger);
        given.person(child, "age_band", "UNDER_13");
        for (var i = 0; i < 2; i++) {
            given.person(given.person(), "email", "dua" + stranger);
        }
        var file = file(
                "orang,peran",
                stranger + ",anggota",
                "warga" + stranger + ",anggota",
                "anak" + stranger + ",anggota",
                "dua" + stranger + ",anggota",
                handle(neighbour) + ",pengamat");
        assertThat(kinds(community, file)).containsExactly("INVITE", "INVITE", "INVITE", "INVITE", "JOIN");
        list.bringIn(community, file("orang,peran", "warga" + stranger + ",anggota"), Language.ID);
        assertThat(setting.count("membership where space_id = " + community)).isEqualTo(1);
        assertThat(setting.count("space_invitation where space_id = " + community))
                .isEqualTo(1);
        given.space(space, "organisation_id", setting.organisation("new-" + manager, "SCHOOL", false));
        access.forget(space);
        assertThat(kinds(space, file("orang,peran", "warga" + stranger + ",murid")))
                .as("a class of a school that nobody verified")
                .containsExactly("INVITE");
    }

    @Test
    void nobody_has_one_list_after_the_other_looked_at() {
        var lines = new ArrayList<>(List.of("orang,peran"));
        for (var i = 0; i < MemberFile.LINES_MAX; i++) {
            lines.add("coba" + i + stranger + ",murid");
        }
        var file = file(lines.toArray(String[]::new));
        for (var looked = 0; looked < PreviewPace.AN_HOUR; looked += MemberFile.LINES_MAX) {
            list.preview(space, file);
        }
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> list.preview(space, file))
                .returns(Reason.TOO_MANY, Forbidden::reason);
    }

    private List<String> kinds(long space, byte[] file) {
        var plan = list.preview(space, file);
        assertThat(plan.faults()).isEmpty();
        return plan.steps().stream().map(s -> s.kind().name()).toList();
    }

    private String handle(long person) {
        return setting.text("select handle from person where id = " + person);
    }

    private static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
