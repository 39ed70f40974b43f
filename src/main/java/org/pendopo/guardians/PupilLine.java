package org.pendopo.guardians;

import java.util.List;
import org.pendopo.people.AgeBand;

/**
 * A pupil with the guardians, as the teachers of the class see them.
 *
 * @param consent whether a guardian agreed that the child takes part
 */
public record PupilLine(PupilRow pupil, boolean consent, List<LinkRow> links) {

    public long id() {
        return pupil.id();
    }

    /** Whether the pupil may write only with consent. */
    public boolean child() {
        return pupil.ageBand() == AgeBand.UNDER_13;
    }
}
