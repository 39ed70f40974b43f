package org.pendopo.spaces;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The phases of a space as they stand at one moment of the database's clock.
 *
 * @param phases by the time of opening
 */
public record Timeline(List<PhaseView> phases, Instant now) {
    public static final Timeline EMPTY = new Timeline(List.of(), Instant.EPOCH);

    /** The phases that are open now; the one that closes first comes first. */
    public List<PhaseView> current() {
        return phases.stream()
                .filter(p -> p.isOpenAt(now))
                .sorted(Comparator.comparing(PhaseView::closesAt))
                .toList();
    }

    /** The phase that opens next, or null. */
    public @Nullable PhaseView next() {
        return coming().findFirst().orElse(null);
    }

    public boolean isOpen(Capability capability) {
        return phases.stream().anyMatch(p -> p.grants(capability) && p.isOpenAt(now));
    }

    /** Whether any phase, past or future, has this capability. */
    public boolean plans(Capability capability) {
        return phases.stream().anyMatch(p -> p.grants(capability));
    }

    public boolean hasBegun(Capability capability) {
        return phases.stream().anyMatch(p -> p.grants(capability) && !now.isBefore(p.opensAt()));
    }

    /** When something is possible again. */
    public Optional<Instant> opensNext(Capability capability) {
        return coming().filter(p -> p.grants(capability))
                .map(PhaseView::opensAt)
                .findFirst();
    }

    /** When something was possible last. */
    public Optional<Instant> closedLast(Capability capability) {
        return phases.stream()
                .filter(p -> p.grants(capability) && !now.isBefore(p.closesAt()))
                .map(PhaseView::closesAt)
                .max(Comparator.naturalOrder());
    }

    /** Whole days that are left until the phase closes; 0 on the last day. */
    public long daysLeft(PhaseView phase) {
        return Math.max(0, Duration.between(now, phase.closesAt()).toDays());
    }

    public boolean isPast(PhaseView phase) {
        return !now.isBefore(phase.closesAt());
    }

    public boolean isCurrent(PhaseView phase) {
        return phase.isOpenAt(now);
    }

    private Stream<PhaseView> coming() {
        return phases.stream().filter(p -> now.isBefore(p.opensAt())).sorted(Comparator.comparing(PhaseView::opensAt));
    }
}
