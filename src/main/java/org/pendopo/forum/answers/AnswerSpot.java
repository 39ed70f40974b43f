package org.pendopo.forum.answers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionState;
import org.pendopo.forum.TopicType;

/** A reply, and the topic in which it stands. */
public record AnswerSpot(
        long id,
        @Nullable Long parentId,
        @Nullable Long authorId,
        ContributionState state,
        long topicId,
        TopicType type,
        @Nullable Long askerId,
        long spaceId,
        @Nullable Long acceptedId) {

    /** Stands directly below the question. */
    public boolean isAnswer() {
        return Objects.equals(parentId, topicId) && state == ContributionState.PUBLISHED;
    }

    public boolean isAccepted() {
        return Objects.equals(acceptedId, id);
    }

    boolean isAskedBy(long person) {
        return askerId != null && askerId == person;
    }

    boolean isBy(long person) {
        return authorId != null && authorId == person;
    }
}
