package org.pendopo.forum.answers;

import jakarta.inject.Inject;
import org.pendopo.people.Who;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** In a class, who teaches stands behind an answer of somebody else, or does so no more. */
@UseCase
public class EndorseAnswer {
    @Inject
    Access access;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    public void endorse(long replyId) {
        var spot = spot(replyId);
        var by = teacher(spot);
        RuleBroken.unless(spot.isAnswer(), "forum-answers.no_answer");
        RuleBroken.unless(!spot.isBy(by.id()), "forum-answers.own");
        answers.endorse(replyId, by.id(), clock.instant());
    }

    public void takeBack(long replyId) {
        answers.takeBack(replyId, teacher(spot(replyId)).id());
    }

    private AnswerSpot spot(long replyId) {
        return answers.spots(replyId).stream().findFirst().orElseThrow(NotFound::new);
    }

    private Who teacher(AnswerSpot spot) {
        return access.require(Action.ENDORSE_ANSWER, spot.spaceId());
    }
}
