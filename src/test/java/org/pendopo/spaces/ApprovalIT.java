package org.pendopo.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.directory.BrowsePending;
import org.pendopo.spaces.directory.BrowseSpaces;
import org.pendopo.spaces.directory.Cursor;
import org.pendopo.spaces.directory.PendingRow;
import org.pendopo.spaces.directory.SpaceFilter;
import org.pendopo.testing.Given;
import org.pendopo.testing.Wars;

/** Who makes which spaces, and what becomes of those that an admin has to approve. */
@ArquillianTest
class ApprovalIT {
    @Inject
    Given given;

    @Inject
    SpacesSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    CreateSpace create;

    @Inject
    ReadCreation creation;

    @Inject
    ApproveSpace approve;

    @Inject
    FindSpace find;

    @Inject
    BrowsePending pending;

    @Inject
    BrowseSpaces browse;

    @Deployment
    static WebArchive war() {
        return Wars.with(ApprovalIT.class, SpacesSetting.class);
    }

    @Test
    void a_community_waits_for_an_admin_and_only_its_founder_sees_it() {
        for (var kind : List.of(SpaceKind.COMMUNITY, SpaceKind.PROJECT)) {
            var founder = given.person();
            me.actAs(founder);
            var slug = create.create(wanted(kind, "Waiting " + founder, null));
            assertThat(find.bySlug(slug).row().approval()).isEqualTo(Approval.PENDING);
            assertThat(found("Waiting " + founder)).containsExactly(slug);
            me.actAs(given.person());
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> find.bySlug(slug));
            assertThat(found("Waiting " + founder)).isEmpty();
            me.actAs(admin());
            // The list is of the longest waiting; spaces of other tests wait as well.
            given.space(id(slug), "created_at", Instant.EPOCH);
            assertThat(pending.pending()).extracting(PendingRow::slug).contains(slug);
            approve.approve(id(slug));
            assertThat(pending.pending()).extracting(PendingRow::slug).doesNotContain(slug);
            me.actAs(given.person());
            assertThat(found("Waiting " + founder)).containsExactly(slug);
            assertThat(find.bySlug(slug).row().approval()).isEqualTo(Approval.APPROVED);
        }
    }

    @Test
    void who_is_declined_reads_why_and_may_ask_again() {
        var founder = given.person();
        me.actAs(founder);
        var slug = create.create(wanted(SpaceKind.COMMUNITY, "Declined " + founder, null));
        me.actAs(admin());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> approve.decline(id(slug), " "))
                .returns("reason", RuleBroken::field);
        approve.decline(id(slug), "There is one already.");
        me.actAs(founder);
        assertThat(find.bySlug(slug).row().approvalReason()).isEqualTo("There is one already.");
        approve.askAgain(id(slug));
        assertThat(find.bySlug(slug).row().approval()).isEqualTo(Approval.PENDING);
        me.actAs(given.person());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> find.bySlug(slug));
    }

    @Test
    void nobody_approves_but_admins() {
        var founder = given.person();
        me.actAs(founder);
        var slug = create.create(wanted(SpaceKind.PROJECT, "Mine " + founder, null));
        var moderator = given.person();
        given.portalRole(moderator, "MODERATOR");
        for (var person : List.of(founder, moderator, given.person())) {
            me.actAs(person);
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> approve.approve(id(slug)));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> approve.decline(id(slug), "No."));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(pending::pending);
        }
        assertThat(setting.text("select approval from space where slug = '" + slug + "'"))
                .isEqualTo("PENDING");
    }

    @Test
    void officials_make_consultations_of_their_own_unit_alone() {
        var official = given.person();
        var own = affiliated(official, "UNIT", "OFFICIAL");
        var other = setting.organisation("other-" + official, "UNIT", true);
        me.actAs(official);
        var slug = create.create(wanted(SpaceKind.CONSULTATION, "Streets " + official, own));
        assertThat(find.bySlug(slug).row().status()).isEqualTo(SpaceStatus.DRAFT);
        assertThat(find.bySlug(slug).row().approval()).isEqualTo(Approval.APPROVED);
        refused(SpaceKind.CONSULTATION, other);
        refused(SpaceKind.CLASS, own);
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> create.create(wanted(SpaceKind.CONSULTATION, "Without", null)))
                .withMessageContaining("spaces.organisation.choose");
        assertThat(creation.read(SpaceKind.CONSULTATION).organisations())
                .extracting(o -> o.id())
                .containsExactly(own);
    }

    @Test
    void teachers_make_classes_of_their_own_school_alone() {
        var teacher = given.person();
        var own = affiliated(teacher, "SCHOOL", "TEACHER");
        var other = setting.organisation("school-" + teacher, "SCHOOL", true);
        me.actAs(teacher);
        var slug = create.create(wanted(SpaceKind.CLASS, "Biology " + teacher, own));
        var row = find.bySlug(slug).row();
        assertThat(row.audience()).isEqualTo(Audience.MEMBERS);
        assertThat(row.wayIn()).isEqualTo(WayIn.CODE);
        refused(SpaceKind.CLASS, other);
        refused(SpaceKind.CONSULTATION, own);
    }

    @Test
    void a_unit_that_nobody_vouches_for_makes_nothing() {
        var official = given.person();
        var unit = setting.organisation("unsure-" + official, "UNIT", false);
        setting.affiliation(official, "unsure-" + official, "OFFICIAL");
        me.actAs(official);
        refused(SpaceKind.CONSULTATION, unit);
    }

    @Test
    void citizens_make_projects_and_communities_and_nothing_else() {
        var citizen = given.person();
        var unit = setting.organisation("unit-" + citizen, "UNIT", true);
        me.actAs(citizen);
        refused(SpaceKind.CONSULTATION, unit);
        refused(SpaceKind.CLASS, unit);
        var slug = create.create(wanted(SpaceKind.PROJECT, "Bridge " + citizen, null));
        assertThat(setting.text(
                        "select role from membership where person_id = " + citizen + " and space_id = " + id(slug)))
                .isEqualTo("OWNER");
        var child = given.person();
        given.person(child, "age_band", "UNDER_13");
        me.actAs(child);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> create.create(wanted(SpaceKind.COMMUNITY, "Toys", null)))
                .returns(Reason.AGE, Forbidden::reason);
    }

    private void refused(SpaceKind kind, long organisation) {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> create.create(wanted(kind, "Not mine", organisation)))
                .returns(Reason.ROLE_TOO_LOW, Forbidden::reason);
    }

    private long affiliated(long person, String kind, String title) {
        var organisation = setting.organisation("own-" + person, kind, true);
        setting.affiliation(person, "own-" + person, title);
        return organisation;
    }

    private List<String> found(String title) {
        var filter = new SpaceFilter(null, title, false, null, null);
        return browse.search(filter, Cursor.TOP).cards().stream()
                .map(card -> card.space().slug())
                .toList();
    }

    private long admin() {
        var admin = given.person();
        given.portalRole(admin, "ADMIN");
        return admin;
    }

    private long id(String slug) {
        return Long.parseLong(setting.text("select id from space where slug = '" + slug + "'"));
    }

    private static NewSpace wanted(SpaceKind kind, String title, @Nullable Long organisation) {
        return new NewSpace(kind, null, title, "For everybody.", Language.EN, null, organisation, null);
    }
}
