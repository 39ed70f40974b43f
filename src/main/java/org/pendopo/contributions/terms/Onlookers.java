package org.pendopo.contributions.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;
import org.pendopo.spaces.Role;

/** Who may look at what is written in a thread with terms, and who may know by whom. */
@ApplicationScoped
public class Onlookers {
    @Inject
    AllTerms all;

    /** Whether what others wrote is kept from the reader; one statement where one answers first, else none. */
    public boolean isKept(Terms terms, long rootId, @Nullable Long rootAuthor, Permits permits) {
        if (!terms.answerFirst() || permits.may(Action.SEE_HIDDEN)) {
            return false;
        }
        var who = permits.who();
        return who == null
                || !((rootAuthor != null && rootAuthor == who.id())
                        || !all.answers(rootId, who.id()).isEmpty());
    }

    /** Whether the reader sees who wrote under a name for peers. */
    public static boolean isInTheKnow(Terms terms, Permits permits) {
        var role = permits.role();
        return role != null && role.isAtLeast(terms.knownToModerators() ? Role.MODERATOR : Role.MANAGER);
    }

    /** Those of the persons who may see a contribution: for notices and all that is sent. One statement. */
    public Set<Long> among(Collection<Long> persons, long contributionId) {
        return persons.isEmpty() ? Set.of() : Set.copyOf(all.seeing(persons, contributionId));
    }
}
