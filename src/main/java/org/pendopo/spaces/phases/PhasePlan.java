package org.pendopo.spaces.phases;

import java.time.Instant;
import java.util.Set;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.Capability;

/** What somebody plans for a phase: its words, when it opens and closes, and what it allows. */
public record PhasePlan(
        String title, String description, Instant opensAt, Instant closesAt, Set<Capability> capabilities) {

    String cleanTitle() {
        return PlainText.line(title);
    }

    String cleanDescription() {
        return PlainText.clean(description);
    }
}
