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

    /** The phases that would be open now if they were not suspended. */
    public List<PhaseView> suspended() {
        return phases.stream()
                .filter(p -> p.isRunningAt(now) && p.isSuspendedAt(now))
                .toList();
    }

    /** The suspended phase that keeps people from this now; null where another phase opens it, or none would. */
    public @Nullable PhaseView suspending(Capability capability) {
        return isOpen(capability)
                ? null
                : suspended().stream()
                        .filter(p -> p.grants(capability))
                        .findFirst()
                        .orElse(null);
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
        return phases.stream()
                .filter(p -> p.grants(capability) && now.isBefore(p.closesAt()) && !p.isOpenAt(now))
                .flatMap(this::opening)
                .min(Comparator.naturalOrder());
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

    public boolean isSuspended(PhaseView phase) {
        return phase.isRunningAt(now) && phase.isSuspendedAt(now);
    }

    public boolean isCurrent(PhaseView phase) {
        return phase.isOpenAt(now);
    }

    // A suspension may outlast the opening, or the whole phase; one without an end says nothing of when it opens.
    private Stream<Instant> opening(PhaseView phase) {
        var suspension = phase.suspension();
        var until = suspension == null ? phase.opensAt() : suspension.until();
        if (suspension != null && !suspension.holdsAt(phase.opensAt()) && now.isBefore(phase.opensAt())) {
            return Stream.of(phase.opensAt());
        }
        return until == null || !until.isBefore(phase.closesAt())
                ? Stream.empty()
                : Stream.of(until.isBefore(phase.opensAt()) ? phase.opensAt() : until);
    }

    private Stream<PhaseView> coming() {
        return phases.stream().filter(p -> now.isBefore(p.opensAt())).sorted(Comparator.comparing(PhaseView::opensAt));
    }
}
