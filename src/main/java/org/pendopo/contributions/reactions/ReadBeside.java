package org.pendopo.contributions.reactions;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/**
 * Reads what stands beside contributions: one statement for a whole page. How many reacted is told, who they were is not,
 * to nobody.
 */
@UseCase
public class ReadBeside {
    @Inject
    Access access;

    @Inject
    Reactions reactions;

    /** @param ids of what the reader was shown, all of one space */
    public Map<Long, Beside> of(long spaceId, Collection<Long> ids) {
        access.check(Action.VIEW_SPACE, spaceId);
        return reactions.beside(ids, access.viewer()).stream()
                .map(BesideRow::view)
                .collect(Collectors.toMap(Beside::id, b -> b));
    }
}
