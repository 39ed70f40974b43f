package org.pendopo.proposals.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.exchange.ProposalRow;

/**
 * The territories of a consultation by code and by name. A name that several have means the one that holds more: a
 * district before a village, the order in which codes come.
 */
final class Districts {
    private final Map<String, String> codes = new HashMap<>();

    Districts(List<DistrictOfImport> all) {
        all.forEach(d -> codes.putIfAbsent(key(d.code()), d.code()));
        all.stream()
                .sorted(java.util.Comparator.comparing(DistrictOfImport::level).thenComparing(DistrictOfImport::code))
                .forEach(d -> codes.putIfAbsent(key(d.name()), d.code()));
    }

    /** The territory in which the proposal lies; null when the row names none, or none of these. */
    @Nullable
    String code(ProposalRow row) {
        var byCode = row.districtCode() == null ? null : codes.get(key(row.districtCode()));
        return byCode != null || row.district() == null ? byCode : codes.get(key(row.district()));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
