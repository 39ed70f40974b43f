package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;

/** What is new in the forums of the person's spaces: one statement, in which it is also decided what they may see. */
@UseCase
public class ReadNewTopics {
    private static final int OF_EACH_FORUM = 50;

    @Inject
    Access access;

    @Inject
    News news;

    /** Nothing for visitors. The newest first, at most that many. */
    public List<NewTopic> newest(int max) {
        var viewer = access.viewer();
        return viewer == 0 ? List.of() : news.of(viewer, OF_EACH_FORUM, max);
    }
}
