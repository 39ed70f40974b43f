package org.pendopo.spaces.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters a whole file of territories or nothing; what is not in the file stays as it was. */
@ApplicationScoped
class TerritoryRegister {
    @Inject
    Territories territories;

    /** @return what it did, or the faults line by line, and then it did nothing */
    TerritoryReport enter(byte[] csv) {
        var file = new TerritoryFile(csv);
        var known =
                territories.everything().stream().collect(Collectors.toMap(Territory::getCode, Function.identity()));
        var before = known.values().stream().collect(Collectors.toMap(Territory::getCode, Territory::row));
        var faults = file.faults(before);
        return faults.isEmpty() ? store(file, known, before) : new TerritoryReport(0, 0, 0, faults);
    }

    private TerritoryReport store(TerritoryFile file, Map<String, Territory> known, Map<String, TerritoryRow> before) {
        var added = 0;
        var changed = 0;
        // Larger ones first: a row's parent must be there when the row is.
        for (var row : file.rows().values().stream()
                .sorted(Comparator.comparing(TerritoryRow::level))
                .toList()) {
            var territory = known.get(row.code());
            if (territory == null) {
                territories.add(new Territory(row));
                added++;
            } else if (!row.equals(before.get(row.code()))) {
                territory.become(row);
                changed++;
            }
        }
        return new TerritoryReport(added, changed, file.rows().size() - added - changed, List.of());
    }
}
