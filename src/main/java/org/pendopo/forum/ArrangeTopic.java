package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.EarlierDue;
import org.pendopo.contributions.terms.ReadTerms;
import org.pendopo.contributions.terms.SetTerms;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Those who teach or manage settle what a topic is and which terms hold in it; deadlines can be moved later. */
@UseCase
public class ArrangeTopic {
    @Inject
    Access access;

    @Inject
    Topics topics;

    @Inject
    SetTerms setTerms;

    @Inject
    ReadTerms terms;

    public void arrange(long topicId, TopicWishes wishes) {
        arrange(topicId, wishes, null);
    }

    /**
     * @param seen the {@link TopicView#rules} that the form showed; null to change whatever holds now
     * @throws RuleBroken when somebody changed them since
     */
    public void arrange(long topicId, TopicWishes wishes, @Nullable String seen) {
        var spot = topics.spot(topicId);
        if (spot == null) {
            throw new NotFound();
        }
        access.require(Action.SET_TERMS, spot.spaceId());
        var topic = topics.locked(topicId).orElseThrow(NotFound::new);
        RuleBroken.unless(
                seen == null || seen.equals(TopicView.rules(topic.getType(), terms.of(topicId))),
                "forum-answers.rules.changed");
        topic.become(wishes.type());
        setTerms.set(spot.spaceId(), topicId, wishes.terms());
    }

    /** What the deadlines of a topic were before they were moved; all who read it may know. */
    public List<EarlierDue> earlier(long topicId) {
        var spot = topics.spot(topicId);
        if (spot == null) {
            throw new NotFound();
        }
        access.check(Action.VIEW_SPACE, spot.spaceId());
        return terms.earlier(topicId);
    }
}
