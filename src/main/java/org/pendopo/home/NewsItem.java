package org.pendopo.home;

import java.time.Instant;
import org.pendopo.forum.NewTopic;
import org.pendopo.proposals.NewsRow;

/**
 * Something new in a member's spaces, from whatever tool.
 *
 * @param key of the words that say what happened; they may count
 * @param language of the title
 */
public record NewsItem(
        String key,
        long count,
        String title,
        String language,
        String address,
        String spaceTitle,
        String spaceAddress,
        Instant at) {
    static NewsItem of(NewTopic topic) {
        return new NewsItem(
                topic.opened() ? "home.news.topic" : "home.news.replies",
                topic.replies(),
                topic.title(),
                topic.language(),
                topic.address(),
                topic.spaceTitle(),
                topic.spaceAddress(),
                topic.lastAt());
    }

    static NewsItem of(NewsRow row) {
        var answer = row.answer();
        return new NewsItem(
                answer == null ? "home.news.proposal" : "home.news." + answer.code(),
                0,
                row.title(),
                row.language(),
                row.address(),
                row.spaceTitle(),
                row.spaceAddress(),
                row.at());
    }
}
