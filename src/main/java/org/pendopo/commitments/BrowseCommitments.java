package org.pendopo.commitments;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The commitments that the viewer may read, page by page: what is owed first, by date. */
@UseCase
public class BrowseCommitments {
    static final int PAGE = 20;
    private static final int PART = 500;

    @Inject
    Access access;

    @Inject
    CommitmentLists lists;

    @Inject
    Today today;

    public CommitmentList browse(CommitmentQuery query) {
        return browse(query, PAGE);
    }

    /** As {@link #browse}, in larger parts: for files. */
    public CommitmentList part(CommitmentQuery query) {
        return browse(query, PART);
    }

    private CommitmentList browse(CommitmentQuery query, int most) {
        if (query.spaceId() != null) {
            access.check(Action.VIEW_SPACE, query.spaceId());
        }
        var day = today.date();
        var read = lists.rows(query, access.viewer(), day, most + 1);
        var more = read.size() > most;
        var fitting = more ? read.subList(0, most) : read;
        var lines = query.backwards() ? fitting.reversed() : fitting;
        var isBefore = !lines.isEmpty() && (query.backwards() ? more : query.mark() != null);
        var isAfter = !lines.isEmpty() && (query.backwards() || more);
        return new CommitmentList(
                query,
                lines.stream().map(line -> line.on(day)).toList(),
                isBefore ? query.at(lines.getFirst().mark(), true) : null,
                isAfter ? query.at(lines.getLast().mark(), false) : null);
    }

    /** The units by which a list can be filtered. */
    public List<UnitChoice> units() {
        return lists.units(access.viewer());
    }
}
