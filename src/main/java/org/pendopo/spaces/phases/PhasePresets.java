package org.pendopo.spaces.phases;

import static org.pendopo.spaces.Capability.AMEND;
import static org.pendopo.spaces.Capability.ANSWER;
import static org.pendopo.spaces.Capability.COMMENT;
import static org.pendopo.spaces.Capability.SUBMIT;
import static org.pendopo.spaces.Capability.SUPPORT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.Blueprint;
import org.pendopo.spaces.Capability;

/** The phases that a blueprint proposes, one after the other, each of whole days. */
record PhasePresets(List<Preset> presets) {
    /** @param key of the words {@code spaces-web.preset.<key>.title} and {@code .text} */
    record Preset(String key, int days, Set<Capability> capabilities) {}

    private static final Preset INFORMATION = new Preset("information", 14, Set.of(COMMENT));
    private static final Preset RESULT = new Preset("result", 28, Set.of(COMMENT));

    static PhasePresets of(Blueprint blueprint) {
        return switch (blueprint) {
            case IDEAS_AND_ANSWERS ->
                new PhasePresets(List.of(
                        INFORMATION,
                        new Preset("ideas", 35, Set.of(SUBMIT, SUPPORT, COMMENT, AMEND, ANSWER)),
                        new Preset("review", 21, Set.of(COMMENT, ANSWER)),
                        RESULT));
            case IDEAS_REVIEW_COMMITMENTS ->
                new PhasePresets(List.of(
                        INFORMATION,
                        new Preset("collect", 35, Set.of(SUBMIT, SUPPORT, COMMENT)),
                        new Preset("evaluate", 28, Set.of(COMMENT)),
                        new Preset("answer", 21, Set.of(COMMENT, ANSWER)),
                        RESULT));
            case DISCUSSION_ONLY ->
                new PhasePresets(List.of(INFORMATION, new Preset("discussion", 35, Set.of(COMMENT)), RESULT));
        };
    }

    /** @param from the first day of the first phase */
    List<PhasePlan> plan(LocalDate from, ZoneId zone, Language language) {
        var plans = new ArrayList<PhasePlan>();
        var day = from;
        for (var preset : presets) {
            var next = day.plusDays(preset.days());
            plans.add(new PhasePlan(
                    Texts.of(language, "spaces-web.preset." + preset.key() + ".title"),
                    Texts.of(language, "spaces-web.preset." + preset.key() + ".text"),
                    day.atStartOfDay(zone).toInstant(),
                    next.minusDays(1).atTime(23, 59).atZone(zone).toInstant(),
                    preset.capabilities()));
            day = next;
        }
        return plans;
    }
}
