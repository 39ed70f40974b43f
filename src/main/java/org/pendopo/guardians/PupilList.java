package org.pendopo.guardians;

import java.util.List;

/** @param after the pupil after whom the next page begins; 0 when this is the last */
public record PupilList(List<PupilLine> lines, long after) {}
