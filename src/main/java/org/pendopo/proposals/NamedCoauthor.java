package org.pendopo.proposals;

import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;

/** Who wrote a proposal with its author, on the way into a file. */
record NamedCoauthor(long proposalId, String name, AgeBand ageBand) {
    String shownName() {
        return PersonNames.displayName(name, ageBand, false);
    }
}
