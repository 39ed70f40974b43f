package org.pendopo.forum.answers;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pendopo.contributions.ReadPost;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Permits;

/** An answer as those see it who may accept or endorse it, and who stands behind the answers of a page. */
@UseCase
public class ReadAnswer {
    @Inject
    Access access;

    @Inject
    ReadPost posts;

    @Inject
    Answers answers;

    /** @throws NotFound also for what the reader may not know of */
    public AnswerView read(long replyId) {
        var spot = answers.spots(replyId).stream().findFirst().orElseThrow(NotFound::new);
        var permits = access.check(Action.VIEW_SPACE, spot.spaceId());
        var post = posts.read(replyId);
        var endorsers = answers.endorsers(List.of(replyId));
        var who = permits.who();
        var own = who != null && endorsers.stream().anyMatch(e -> e.personId() == who.id());
        return new AnswerView(
                post, spot, endorsers, mayAccept(spot, permits), spot.isAnswer() && mayEndorse(spot, permits), own);
    }

    /** By the id of the answer; of answers that the caller shows, and which the reader therefore may see. */
    public Map<Long, List<Endorser>> endorsers(long spaceId, Collection<Long> replies) {
        access.check(Action.VIEW_SPACE, spaceId);
        return replies.isEmpty()
                ? Map.of()
                : answers.endorsers(replies).stream().collect(Collectors.groupingBy(Endorser::replyId));
    }

    static boolean mayAccept(AnswerSpot spot, Permits permits) {
        var who = permits.who();
        return spot.type().isQuestion()
                && spot.isAnswer()
                && who != null
                && permits.may(Action.ACCEPT_ANSWER)
                && (spot.isAskedBy(who.id()) || permits.may(Action.LOCK_TOPIC));
    }

    static boolean mayEndorse(AnswerSpot spot, Permits permits) {
        var who = permits.who();
        return who != null && permits.may(Action.ENDORSE_ANSWER) && !spot.isBy(who.id());
    }
}
