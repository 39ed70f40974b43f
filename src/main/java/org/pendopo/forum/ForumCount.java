package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pendopo.spaces.ToolCount;
import org.pendopo.spaces.ToolKind;

/** How many topics there are to see, for tabs and directories. */
@ApplicationScoped
class ForumCount implements ToolCount {
    @Inject
    Topics topics;

    @Override
    public ToolKind kind() {
        return ToolKind.FORUM;
    }

    @Override
    public Map<Long, Long> counts(Collection<Long> toolIds) {
        return topics.shown(List.copyOf(toolIds)).stream()
                .collect(Collectors.toMap(ForumTally::toolId, ForumTally::topics));
    }
}
