package org.pendopo.home;

import java.util.List;
import org.pendopo.spaces.directory.SpaceOverview;
import org.pendopo.spaces.directory.WaitingRow;

/** What stands on the first page. */
public record HomeView(SpaceOverview spaces, List<WaitingRow> waiting) {}
