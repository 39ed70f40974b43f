package org.pendopo.people.consent;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Reads what was decided for children. */
@UseCase
@Unguarded("called by guardians, which asks whether the person is a guardian of the child")
public class ReadConsents {
    private static final int LATEST = 50;

    @Inject
    Consents consents;

    /** Those of the children for whom this is agreed to now. */
    public Set<Long> given(ConsentKind kind, List<Long> children) {
        return children.isEmpty() ? Set.of() : Set.copyOf(consents.given(kind, children));
    }

    /** The latest decisions, newest first. */
    public List<ConsentLine> history(long childId) {
        return consents.history(childId, LATEST);
    }
}
