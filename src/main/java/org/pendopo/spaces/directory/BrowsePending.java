package org.pendopo.spaces.directory;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The spaces that wait for approval, for admins. */
@UseCase
public class BrowsePending {
    static final int MAX = 100;

    @Inject
    Access access;

    @Inject
    Directory directory;

    /** The longest waiting first; when there are more than a hundred, the rest follows once these are decided. */
    public List<PendingRow> pending() {
        access.require(Action.APPROVE_SPACES);
        return directory.pending(MAX);
    }
}
