package org.pendopo.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Terms;
import org.pendopo.forum.TopicType;
import org.pendopo.forum.TopicWishes;

/**
 * A topic that a teacher set with terms of its own.
 *
 * @param answersDue and {@code repliesDue}: moments, as everywhere in these files
 * @param accepted which of its replies is the accepted one, from 0; null for none
 * @param endorsed behind which of its replies the teacher stands
 */
public record TaskTold(
        String space,
        String teacher,
        WordsTold words,
        @Nullable TopicType type,
        boolean answerFirst,
        boolean pseudonymous,
        @Nullable String answersDue,
        @Nullable String repliesDue,
        @Nullable Integer accepted,
        List<Integer> endorsed) {
    public TaskTold {
        endorsed = Told.list(endorsed);
    }

    /** The file classroom.json. */
    public record ClassroomFile(List<TaskTold> tasks) {}

    TopicWishes wishes(Days days) {
        return new TopicWishes(
                type == null ? TopicType.DISCUSSION : type,
                new Terms(
                        answerFirst,
                        pseudonymous,
                        false,
                        answersDue == null ? null : days.at(answersDue),
                        repliesDue == null ? null : days.at(repliesDue),
                        false));
    }
}
