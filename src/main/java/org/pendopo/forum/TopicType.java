package org.pendopo.forum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/** What a topic is for: talking something over, or getting an answer that can be accepted. */
public enum TopicType {
    DISCUSSION,
    QUESTION;

    public static List<TopicType> all() {
        return List.of(values());
    }

    /** A discussion where nothing was chosen; @throws RuleBroken at the field {@code type} for what is neither */
    public static TopicType of(@Nullable String code) {
        return code == null || code.isEmpty()
                ? DISCUSSION
                : Arrays.stream(values())
                        .filter(t -> t.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken("forum-answers.type.unknown").at("type"));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "forum-answers.type." + code();
    }

    public boolean isQuestion() {
        return this == QUESTION;
    }
}
