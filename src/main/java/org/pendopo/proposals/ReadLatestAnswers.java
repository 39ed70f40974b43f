package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.UseCase;

/** What was answered lately where everybody may read. The query itself leaves out every other space. */
@UseCase
public class ReadLatestAnswers {
    @Inject
    Proposals proposals;

    public List<AnsweredProposal> latest(int max) {
        return proposals.latestAnswers(max);
    }
}
