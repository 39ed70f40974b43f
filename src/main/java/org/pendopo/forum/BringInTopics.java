package org.pendopo.forum;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.contributions.ImportedContribution;
import org.pendopo.contributions.WriteImported;
import org.pendopo.contributions.terms.BringInTerms;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Adds topics and replies that come from elsewhere, in the caller's transaction: for demo data. The caller has asked
 * whether that may be done.
 */
@UseCase
@Unguarded("called by demo data, which nobody can reach from a page")
public class BringInTopics {
    @Inject
    WriteImported write;

    @Inject
    Topics topics;

    @Inject
    Categories categories;

    @Inject
    BringInTerms terms;

    /** With more than the words; the terms hold before anybody replies. */
    public long topic(GivenTopic given, TopicWishes wishes) {
        var id = topic(given);
        topics.em().find(Topic.class, id).become(wishes.type());
        if (wishes.terms().isAny()) {
            terms.give(id, wishes.terms());
        }
        return id;
    }

    /** A locked topic takes its replies all the same: they were given before it was locked. */
    public long topic(GivenTopic given) {
        var words = given.words();
        var id = write.write(words);
        var topic = new Topic(id, words.toolId(), given.categoryId());
        if (given.pinned()) {
            topic.pin(words.at());
        }
        if (given.locked()) {
            topic.lock(words.at());
        }
        topics.add(topic, words.at());
        return id;
    }

    /** Replies in the order in which they came; {@code answered} names the topic or a reply of it. */
    public List<Long> replies(List<ImportedContribution> replies) {
        return write.writeAll(replies);
    }

    /** The id of the category with this title, which is made if it is not there. */
    public long category(long toolId, String title) {
        var wanted = ForumCategory.title(title);
        var known = categories.titled(toolId, wanted);
        if (known != null) {
            return known;
        }
        var category = new ForumCategory(toolId, wanted, categories.of(toolId).size() + 1);
        categories.add(category);
        return category.getId();
    }
}
