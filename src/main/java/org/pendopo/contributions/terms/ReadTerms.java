package org.pendopo.contributions.terms;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** The terms of a thread, which all its readers may know. */
@UseCase
@Unguarded("called by use cases that asked whether the thread may be read")
public class ReadTerms {
    private static final int MOVES = 20;

    @Inject
    AllTerms all;

    public Terms of(long rootId) {
        return all.of(rootId);
    }

    /** What the deadlines were before, oldest first. */
    public List<EarlierDue> earlier(long rootId) {
        return all.moves(rootId, MOVES);
    }
}
