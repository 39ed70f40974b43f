package org.pendopo.home;

import java.util.List;
import org.pendopo.proposals.AnsweredProposal;
import org.pendopo.spaces.directory.SpaceOverview;

/**
 * What stands on the first page.
 *
 * @param answers answered lately, for visitors
 * @param news what is new, for members
 * @param waiting what waits for the member
 */
public record HomeView(
        SpaceOverview spaces, List<AnsweredProposal> answers, List<NewsItem> news, List<WaitingItem> waiting) {}
