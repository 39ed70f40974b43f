package org.pendopo.proposals.coauthors;

import org.pendopo.people.PersonTag;

/** Somebody who is, or is asked to be, an author of a proposal too. */
public record CoauthorRow(PersonTag person, CoauthorState state) {
    public boolean isConfirmed() {
        return state == CoauthorState.CONFIRMED;
    }

    public boolean isAsked() {
        return state == CoauthorState.ASKED;
    }
}
