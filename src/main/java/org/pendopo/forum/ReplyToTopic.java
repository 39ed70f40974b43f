package org.pendopo.forum;

import jakarta.inject.Inject;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.Write;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Somebody answers in a topic that is not locked. */
@UseCase
public class ReplyToTopic {
    @Inject
    Access access;

    @Inject
    Topics topics;

    @Inject
    Write write;

    /**
     * @param words an answer to the topic itself or to a reply in it
     * @return the id of the reply
     */
    public long reply(long topicId, NewContribution words) {
        var spot = topics.spot(topicId);
        if (spot == null || spot.toolId() != words.toolId() || spot.spaceId() != words.spaceId()) {
            throw new NotFound();
        }
        access.require(Action.REPLY, spot.spaceId());
        var answered = words.parentId();
        if (answered == null || topics.threadOf(answered) != topicId) {
            throw new NotFound();
        }
        // Held until this reply is stored: a lock that is set meanwhile comes after it.
        topics.shared(topicId).orElseThrow(NotFound::new).checkOpen();
        return write.write(words).id();
    }
}
