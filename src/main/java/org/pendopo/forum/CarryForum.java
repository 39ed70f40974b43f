package org.pendopo.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.ImportedContribution;
import org.pendopo.contributions.ImportedContribution.Author;
import org.pendopo.contributions.WriteImported;
import org.pendopo.contributions.terms.BringInTerms;
import org.pendopo.spaces.RolledOver;
import org.pendopo.spaces.TermPlan;

/** Takes the categories of a class forum along into a new term, and the topics that were chosen, without replies. */
@ApplicationScoped
class CarryForum {
    @Inject
    Categories categories;

    @Inject
    Topics topics;

    @Inject
    WriteImported write;

    @Inject
    BringInTerms terms;

    @Inject
    OwnTopics own;

    void on(@Observes RolledOver event) {
        event.tools().forEach((from, to) -> {
            if (topics.forum(from) != null) {
                topics.em().flush();
                var carried = carryCategories(from, to);
                if (event.plan().topics() != TermPlan.Topics.NONE) {
                    var pinnedOnly = event.plan().topics() == TermPlan.Topics.PINNED;
                    carryTopics(topics.begunByTeam(from, pinnedOnly), event.to(), to, carried, event.at());
                }
            }
        });
    }

    private Map<Long, ForumCategory> carryCategories(long from, long to) {
        var carried = new HashMap<Long, ForumCategory>();
        for (var category : categories.of(from)) {
            var like = new ForumCategory(to, category.getTitle(), category.getPosition());
            categories.add(like);
            carried.put(category.getId(), like);
            if (category.isOneEach()) {
                topics.em().flush();
                own.setCategory(to, like.getId(), true);
            }
        }
        if (own.isOneEach(from, null)) {
            own.setForum(to, true);
        }
        return carried;
    }

    // The oldest first, a millisecond apart, so that the new list has the order of the old one.
    private void carryTopics(
            List<BegunTopic> begun, long space, long tool, Map<Long, ForumCategory> carried, Instant at) {
        var number = begun.size();
        for (var topic : begun) {
            var when = at.minusMillis(number--);
            var id = write.write(new ImportedContribution(
                    space,
                    tool,
                    ContributionKind.TOPIC,
                    null,
                    Author.person(topic.authorId(), topic.writtenAs(), topic.organisationId()),
                    topic.title(),
                    topic.text(),
                    null,
                    topic.language(),
                    when));
            var made = new Topic(id, tool, category(topic, carried));
            if (topic.pinned()) {
                made.pin(at);
            }
            made.become(topic.type());
            topics.add(made, when);
            if (topic.terms().isAny()) {
                topics.em().flush();
                terms.give(id, topic.terms());
            }
        }
    }

    private static @Nullable Long category(BegunTopic topic, Map<Long, ForumCategory> carried) {
        var category = topic.categoryId() == null ? null : carried.get(topic.categoryId());
        return category == null ? null : category.getId();
    }
}
