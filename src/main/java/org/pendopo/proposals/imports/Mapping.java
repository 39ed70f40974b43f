package org.pendopo.proposals.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.pendopo.proposals.exchange.ColumnMapping;
import org.pendopo.proposals.exchange.ProposalField;

/** A column mapping as one line of text: {@code TITLE=0,COST=3;-1}, behind the semicolon the value to skip. */
final class Mapping {
    private Mapping() {}

    static String toText(ColumnMapping mapping) {
        return mapping.columns().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining(","))
                + ";" + mapping.skipValue();
    }

    static ColumnMapping of(String text) {
        var parts = text.split(";", 2);
        Map<ProposalField, Integer> columns = new EnumMap<>(ProposalField.class);
        Arrays.stream(parts[0].split(",")).filter(p -> !p.isEmpty()).forEach(p -> {
            var pair = p.split("=", 2);
            columns.put(ProposalField.valueOf(pair[0]), Integer.valueOf(pair[1]));
        });
        return new ColumnMapping(columns, parts.length > 1 ? parts[1] : "");
    }
}
