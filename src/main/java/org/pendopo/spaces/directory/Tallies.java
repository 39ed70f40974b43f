package org.pendopo.spaces.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pendopo.spaces.ToolCount;

/** How much is in the tools of some spaces: one statement for the tools and one for each kind among them. */
@ApplicationScoped
class Tallies {
    @Inject
    Directory directory;

    @Inject
    @Any
    Instance<ToolCount> counts;

    Map<Long, List<ToolTally>> of(Collection<Long> spaceIds) {
        if (spaceIds.isEmpty()) {
            return Map.of();
        }
        var tools = directory.tools(spaceIds);
        var known = new HashMap<Long, Long>();
        for (var count : counts) {
            var ids = tools.stream()
                    .filter(t -> t.kind() == count.kind())
                    .map(ToolRow::id)
                    .toList();
            if (!ids.isEmpty()) {
                known.putAll(count.counts(ids));
            }
        }
        return tools.stream()
                .collect(Collectors.groupingBy(
                        ToolRow::spaceId,
                        Collectors.mapping(
                                t -> new ToolTally(t.kind(), t.title(), known.getOrDefault(t.id(), 0L)),
                                Collectors.toList())));
    }
}
