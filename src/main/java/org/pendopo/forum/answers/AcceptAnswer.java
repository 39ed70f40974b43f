package org.pendopo.forum.answers;

import jakarta.inject.Inject;
import org.pendopo.contributions.ReadPost;
import org.pendopo.shared.Clock;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Whoever asked, or keeps order, says which answer settles a question. One at a time; it can be changed. */
@UseCase
public class AcceptAnswer {
    @Inject
    Access access;

    @Inject
    Answers answers;

    @Inject
    ReadPost posts;

    @Inject
    Clock clock;

    public void accept(long replyId) {
        var spot = spot(replyId);
        var by = access.require(Action.ACCEPT_ANSWER, spot.spaceId());
        RuleBroken.unless(spot.type().isQuestion(), "forum-answers.no_question");
        RuleBroken.unless(spot.isAnswer(), "forum-answers.no_answer");
        answers.accept(spot.topicId(), replyId, by.id(), clock.instant());
    }

    /** Another one may have been accepted meanwhile: that stays. */
    public void release(long replyId) {
        answers.release(spot(replyId).topicId(), replyId);
    }

    private AnswerSpot spot(long replyId) {
        var spot = answers.spots(replyId).stream().findFirst().orElseThrow(NotFound::new);
        var by = access.require(Action.ACCEPT_ANSWER, spot.spaceId());
        posts.read(replyId);
        if (!spot.isAskedBy(by.id()) && !access.permits(spot.spaceId()).may(Action.LOCK_TOPIC)) {
            throw new Forbidden(Reason.ROLE_TOO_LOW);
        }
        return spot;
    }
}
