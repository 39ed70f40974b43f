package org.pendopo.spaces;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Reads what the engine judges by: the one use case that asks nobody, because its answer decides whom to ask. */
@UseCase
@Unguarded("the facts by which Access decides")
class ReadFacts {
    @Inject
    Facts facts;

    @Inject
    Clock clock;

    Optional<FactsRow> of(long spaceId, @Nullable Who who) {
        return facts.of(spaceId, person(who), home(who)).stream().findFirst();
    }

    Optional<FactsRow> at(String slug, @Nullable Who who) {
        return facts.at(slug, person(who), home(who)).stream().findFirst();
    }

    Optional<OrganisationFacts> organisation(long id) {
        return facts.organisation(id).stream().findFirst();
    }

    Timeline timeline(long spaceId) {
        var rows = facts.phases(spaceId);
        return rows.isEmpty()
                ? Timeline.EMPTY
                : new Timeline(phases(rows), clock.instant(rows.getFirst().readAt()));
    }

    private static List<PhaseView> phases(List<PhaseRow> rows) {
        var phases = new LinkedHashMap<Long, PhaseView>();
        for (var row : rows) {
            var phase = phases.computeIfAbsent(row.id(), id -> phase(row));
            var capability = row.capability();
            if (capability != null) {
                phase.capabilities().add(capability);
            }
        }
        return List.copyOf(phases.values());
    }

    private static PhaseView phase(PhaseRow row) {
        return new PhaseView(
                row.id(),
                row.version(),
                row.title(),
                row.description(),
                row.opensAt(),
                row.closesAt(),
                EnumSet.noneOf(Capability.class),
                row.firstClosesAt(),
                Suspension.of(row.suspendedAt(), row.suspendedUntil(), row.suspensionReason()));
    }

    private static long person(@Nullable Who who) {
        return who == null ? 0 : who.id();
    }

    private static String home(@Nullable Who who) {
        var code = who == null ? null : who.territoryCode();
        return code == null ? "" : code;
    }
}
