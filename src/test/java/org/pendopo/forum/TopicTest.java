package org.pendopo.forum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.pendopo.shared.RuleBroken;

class TopicTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    private final Topic topic = new Topic(812, 1, null);

    @Test
    void takes_replies_until_it_is_locked() {
        topic.checkOpen();
        topic.lock(MONDAY);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(topic::checkOpen)
                .returns("forum.topic.locked", RuleBroken::key);
        topic.unlock();
        assertThatCode(topic::checkOpen).doesNotThrowAnyException();
    }

    @Test
    void stays_pinned_when_two_pin_it() {
        topic.pin(MONDAY);
        topic.pin(MONDAY.plusSeconds(1));
        assertThat(topic.isPinned()).isTrue();
        topic.unpin();
        assertThat(topic.isPinned()).isFalse();
    }

    @Test
    void is_last_active_when_it_is_opened() {
        topic.pin(MONDAY);
        var activity = new TopicActivity(topic, MONDAY);
        assertThat(activity.getLastAt()).isEqualTo(MONDAY);
        assertThat(activity.getPinned()).isEqualTo(1);
    }
}
