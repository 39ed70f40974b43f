package org.pendopo.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pendopo.spaces.ToolCount;
import org.pendopo.spaces.ToolKind;

/** How many proposals there are to see, for tabs and directories. */
@ApplicationScoped
class ProposalCount implements ToolCount {
    @Inject
    Proposals proposals;

    @Override
    public ToolKind kind() {
        return ToolKind.PROPOSALS;
    }

    @Override
    public Map<Long, Long> counts(Collection<Long> toolIds) {
        return proposals.shown(List.copyOf(toolIds)).stream()
                .collect(Collectors.toMap(ToolTally::toolId, ToolTally::proposals));
    }
}
