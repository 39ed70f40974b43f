package org.pendopo.spaces.directory;

import java.time.Duration;
import java.util.List;

/** Spaces for the home page: consultations open now, phases that end soon, and one's own spaces. */
public record SpaceOverview(List<SpaceCard> openNow, List<CardRow> closing, List<SpaceCard> mine) {
    static final Duration SOON = Duration.ofDays(7);
    static final int OPEN_MAX = 6;
    static final int CLOSING_MAX = 5;
    static final int MINE_MAX = 12;
}
