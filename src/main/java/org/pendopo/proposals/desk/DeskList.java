package org.pendopo.proposals.desk;

import java.util.List;

/**
 * A page of the desk.
 *
 * @param before whether more urgent ones come before it
 * @param after whether less urgent ones come after it
 */
public record DeskList(List<DeskRow> rows, boolean before, boolean after) {}
