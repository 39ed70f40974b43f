package org.pendopo.forum.answers;

import org.pendopo.people.AgeBand;
import org.pendopo.people.PersonNames;

/** Who stands behind an answer. */
public record Endorser(long replyId, long personId, String name, AgeBand ageBand) {
    public String shownName() {
        return PersonNames.displayName(name, ageBand, true);
    }
}
