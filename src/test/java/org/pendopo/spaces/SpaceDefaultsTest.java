package org.pendopo.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Language;

class SpaceDefaultsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @EnumSource
    void every_kind_has_defaults_with_which_a_space_can_be_made(SpaceKind kind) {
        var space = space(kind, null);
        assertThat(space.getKind()).isEqualTo(kind);
        assertThat(SpaceDefaults.of(kind).toolsWith(Blueprint.DISCUSSION_ONLY)).contains(ToolKind.FORUM);
    }

    @Test
    void only_what_anybody_can_make_waits_for_an_admin() {
        for (var kind : SpaceKind.values()) {
            var defaults = SpaceDefaults.of(kind);
            assertThat(defaults.approval() == Approval.PENDING).isEqualTo(defaults.maker() == null);
        }
    }

    @Test
    void a_class_is_for_members_only_always() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> space(SpaceKind.CLASS, Audience.PUBLIC))
                .returns("spaces.audience.class", RuleBroken::key)
                .returns("audience", RuleBroken::field);
    }

    @Test
    void a_hidden_space_is_not_open_to_whoever_passes() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> space(SpaceKind.COMMUNITY, Audience.HIDDEN))
                .returns("spaces.way_in.hidden", RuleBroken::key);
    }

    @Test
    void a_draft_is_published_once_and_what_is_closed_can_be_opened_again() {
        var space = space(SpaceKind.CONSULTATION, null);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(space::close);
        space.publish(NOW);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> space.publish(NOW));
        space.close();
        space.archive();
        space.reopen();
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(space::reopen);
    }

    @Test
    void a_declined_space_can_ask_again_and_be_approved() {
        var space = space(SpaceKind.PROJECT, null);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(space::askAgain);
        space.decline("Kurang jelas");
        space.askAgain();
        space.approve(NOW);
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> space.approve(NOW));
    }

    private static Space space(SpaceKind kind, @Nullable Audience audience) {
        var wanted = new NewSpace(kind, null, "Judul", "Tujuan", Language.ID, audience, null, null);
        return new Space(wanted, SpaceDefaults.of(kind), "judul", 1, NOW);
    }
}
