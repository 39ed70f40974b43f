package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.registry.SettleTerritories;

/** Enters the territories and organisations of the city. */
@ApplicationScoped
class SettlePlaces {
    @Inject
    Rows rows;

    @Inject
    SettleTerritories settle;

    void territories() {
        settle.settle(Told.bytes("territories.csv"));
    }

    /** @return their ids by code */
    Map<String, Long> organisations(List<OrganisationTold> told) {
        var ids = new HashMap<String, Long>();
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var one : told) {
            var id = rows.next("organisation_seq");
            ids.put(one.code(), id);
            var line = new ArrayList<@Nullable Object>();
            line.add(id);
            line.add(one.code());
            line.add(one.parent() == null ? null : ids.get(one.parent()));
            line.add(one.kind());
            line.add(one.name());
            line.add(one.group().isEmpty() ? null : one.group());
            line.add(one.verified());
            lines.add(line);
        }
        rows.insert("organisation", "id, code, parent_id, kind, name, group_path, verified", lines);
        return ids;
    }
}
