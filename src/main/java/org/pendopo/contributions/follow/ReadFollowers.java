package org.pendopo.contributions.follow;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Who is to be told of what happens to a contribution. Never shown on a page. */
@UseCase
@Unguarded("called by use cases that tell people, after they asked who may do what they tell")
public class ReadFollowers {
    @Inject
    Follows follows;

    /** @return the ids of the persons, in a stable order */
    public List<Long> of(long contributionId) {
        return follows.of(contributionId);
    }
}
