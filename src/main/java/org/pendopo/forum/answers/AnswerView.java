package org.pendopo.forum.answers;

import java.util.List;
import org.pendopo.contributions.PostView;

/**
 * An answer on the page where it is accepted or endorsed.
 *
 * @param endorsed the reader stands behind it
 */
public record AnswerView(
        PostView post,
        AnswerSpot spot,
        List<Endorser> endorsers,
        boolean acceptable,
        boolean endorsable,
        boolean endorsed) {}
