package org.pendopo.spaces.phases;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Capability;

/**
 * What somebody plans for a phase: its words, when it opens and closes, and what it allows.
 *
 * @param opensAt null when what was typed is no time; the phase says so together with whatever else is wrong
 * @param closesAt likewise
 */
public record PhasePlan(
        String title,
        String description,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Set<Capability> capabilities) {

    String cleanTitle() {
        return PlainText.line(title);
    }

    String cleanDescription() {
        return PlainText.clean(description);
    }
}
