package org.pendopo.spaces.permissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pendopo.spaces.Action.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pendopo.people.AgeBand;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.Decision;
import org.pendopo.spaces.MinimumAge;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;

/** Each refusal names the first obstacle, and what would change it. */
class RefusalsTest {
    private static final Scene RESIDENT = Scene.of(SpaceKind.CONSULTATION, Standing.SIGNED_IN);
    private static final Scene VISITOR = Scene.of(SpaceKind.CONSULTATION, Standing.ANONYMOUS);

    @Test
    void a_visitor_is_asked_to_sign_in() {
        assertThat(VISITOR.refusal(SUPPORT)).isEqualTo(Reason.NOT_SIGNED_IN);
    }

    @Test
    void a_visitor_hears_of_the_closed_phase_before_signing_in_for_nothing() {
        assertThat(VISITOR.with(Scene.Phases.COMING).refusal(SUPPORT)).isEqualTo(Reason.PHASE_CLOSED);
        assertThat(VISITOR.with(Scene.Phases.COMING).refusal(EDIT_PHASES)).isEqualTo(Reason.NOT_SIGNED_IN);
    }

    @Test
    void a_closed_phase_says_when_it_opens_or_closed() {
        assertThat(text(RESIDENT.with(Scene.Phases.COMING).decide(SUPPORT), Language.EN))
                .isEqualTo("This opens on 2 December 2026, 17:00. Until then everything can be read.");
        assertThat(text(RESIDENT.with(Scene.Phases.PAST).decide(SUPPORT), Language.ID))
                .isEqualTo("Ini sudah ditutup pada 17 November 2026, 17.00. Semua tetap dapat dibaca.");
        assertThat(text(RESIDENT.with(Scene.Phases.NONE).decide(SUPPORT), Language.EN))
                .isEqualTo("The phase for this is not open.");
    }

    @Test
    void a_resident_of_elsewhere_reads_the_name_of_the_district() {
        var elsewhere = RESIDENT.with(new Scene.Person(AgeBand.ADULT, true, false, true, false));
        assertThat(elsewhere.decide(SUPPORT).reason()).isEqualTo(Reason.NOT_RESIDENT);
        assertThat(text(elsewhere.decide(SUPPORT), Language.EN)).contains("Only residents of Sukamaju");
    }

    @Test
    void the_address_is_to_be_confirmed_before_anything_is_said_of_the_district() {
        var unconfirmed = RESIDENT.with(new Scene.Person(AgeBand.ADULT, false, false, true, false));
        assertThat(unconfirmed.refusal(SUPPORT)).isEqualTo(Reason.NOT_CONFIRMED);
    }

    @Test
    void the_phase_comes_before_the_residence() {
        var unconfirmed = RESIDENT.with(new Scene.Person(AgeBand.ADULT, false, false, true, false));
        assertThat(unconfirmed.with(Scene.Phases.PAST).refusal(SUPPORT)).isEqualTo(Reason.PHASE_CLOSED);
    }

    @Test
    void the_guide_comes_last() {
        var unread = RESIDENT.with(new Scene.Person(AgeBand.ADULT, true, true, false, false));
        assertThat(unread.refusal(COMMENT)).isEqualTo(Reason.GUIDE_UNREAD);
        assertThat(unread.may(SUPPORT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgeBand.class,
            names = {"FROM_13_TO_17", "UNKNOWN"})
    void a_space_for_adults_takes_adults(AgeBand band) {
        var adults = RESIDENT.with(MinimumAge.ADULT);
        assertThat(adults.may(SUPPORT)).isTrue();
        assertThat(adults.aged(band).decide(SUPPORT).reason()).isEqualTo(Reason.AGE);
        assertThat(adults.aged(band).decide(SUPPORT).arguments()).isEqualTo(List.of(1));
    }

    @Test
    void a_child_without_consent_reads_the_class_and_is_told_what_would_help() {
        var child = Scene.of(SpaceKind.CLASS, Standing.MEMBER).withoutConsent();
        assertThat(child.refusal(REPLY)).isEqualTo(Reason.CONSENT_MISSING);
        assertThat(child.may(VIEW_SPACE)).isTrue();
        assertThat(child.may(LEAVE)).isTrue();
        assertThat(child.may(REPORT)).isTrue();
        assertThat(child.aged(AgeBand.FROM_13_TO_17).may(REPLY)).isTrue();
        assertThat(text(child.decide(REPLY), Language.EN)).contains("guardian");
    }

    @Test
    void members_of_a_community_write_and_others_are_told_to_join() {
        assertThat(Scene.of(SpaceKind.COMMUNITY, Standing.SIGNED_IN).refusal(REPLY))
                .isEqualTo(Reason.NOT_A_MEMBER);
        assertThat(Scene.of(SpaceKind.COMMUNITY, Standing.REMOVED).refusal(REPLY))
                .isEqualTo(Reason.NOT_A_MEMBER);
        assertThat(Scene.of(SpaceKind.COMMUNITY, Standing.OBSERVER).refusal(REPLY))
                .isEqualTo(Reason.ROLE_TOO_LOW);
        assertThat(Scene.of(SpaceKind.COMMUNITY, Standing.MEMBER).refusal(EDIT_SPACE))
                .isEqualTo(Reason.ROLE_TOO_LOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = SpaceStatus.class,
            names = {"READ_ONLY", "ARCHIVED", "DRAFT"})
    void who_cannot_write_now_is_told_so(SpaceStatus status) {
        var member = Scene.of(SpaceKind.COMMUNITY, Standing.MEMBER).with(status);
        var expected = status == SpaceStatus.DRAFT ? Reason.ROLE_TOO_LOW : Reason.READ_ONLY;
        assertThat(member.refusal(REPLY)).isEqualTo(expected);
        assertThat(member.refusal(SUPPORT)).isEqualTo(Reason.READ_ONLY);
    }

    @Test
    void a_hidden_space_does_not_exist_whatever_one_asks() {
        var outsider = RESIDENT.with(Audience.HIDDEN, Approval.APPROVED);
        assertThat(outsider.decide(SUPPORT).hidden()).isTrue();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> outsider.decide(SUPPORT).orThrow());
    }

    @Test
    void every_other_refusal_is_forbidden_with_its_reason() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> VISITOR.decide(SUPPORT).orThrow())
                .returns(Reason.NOT_SIGNED_IN, Forbidden::reason);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void each_reason_has_a_text_in_both_languages(Reason reason) {
        for (var language : Language.values()) {
            assertThat(Texts.of(language, reason.key())).doesNotContain("{");
        }
    }

    @Test
    void texts_with_arguments_name_them() {
        for (var language : Language.values()) {
            for (var scene : List.of(
                    RESIDENT.with(Scene.Phases.COMING),
                    RESIDENT.with(SpaceStatus.READ_ONLY),
                    RESIDENT.with(SpaceStatus.ARCHIVED),
                    RESIDENT.aged(AgeBand.UNDER_13),
                    RESIDENT.with(MinimumAge.ADULT).aged(AgeBand.UNKNOWN),
                    RESIDENT.with(new Scene.Person(AgeBand.ADULT, false, true, true, false)))) {
                assertThat(text(scene.decide(SUPPORT), language))
                        .doesNotContain("{")
                        .doesNotContain("|")
                        .isNotBlank();
            }
        }
    }

    private static String text(Decision decision, Language language) {
        return Texts.of(language, decision.reasonKey(), decision.arguments().toArray());
    }
}
