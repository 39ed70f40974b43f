package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** What was answered lately where everybody may read. The query itself leaves out every other space. */
@UseCase
@Unguarded("its query shows answers of public spaces only")
public class ReadLatestAnswers {
    @Inject
    Proposals proposals;

    public List<AnsweredProposal> latest(int max) {
        return proposals.latestAnswers(max);
    }
}
