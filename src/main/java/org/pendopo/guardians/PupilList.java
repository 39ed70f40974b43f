package org.pendopo.guardians;

import java.util.List;

/**
 * One page of the pupils of a class.
 *
 * @param codes all that wait to be used
 * @param after the pupil after whom the next page begins; 0 when this is the last
 */
public record PupilList(List<PupilLine> lines, List<CodeRow> codes, long after) {}
