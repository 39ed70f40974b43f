package org.pendopo.forum.answers;

import jakarta.inject.Inject;
import java.time.Instant;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** What became of answers that come from elsewhere: accepted, endorsed. */
@UseCase
@Unguarded("called by demo data, which nobody can reach from a page")
public class BringInAnswers {
    @Inject
    Answers answers;

    public void accepted(long topicId, long replyId, long by, Instant at) {
        answers.accept(topicId, replyId, by, at);
    }

    public void endorsed(long replyId, long by, Instant at) {
        answers.endorse(replyId, by, at);
    }
}
