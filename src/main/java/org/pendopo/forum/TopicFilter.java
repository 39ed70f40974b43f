package org.pendopo.forum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.terms.Veil;

/** Which topics of a forum a list shows, besides those of a category or with some words. */
public enum TopicFilter {
    ALL(""),
    /** Nobody has replied yet. Who has to answer first does not learn whether others did: it is not among theirs. */
    UNANSWERED("""
            and exists (select 1 from ThreadTally z where z.rootId = c.id and z.replies = 0)
            and\s""" + Veil.THREAD_LIFTED),
    /** Questions that no accepted answer settles. */
    OPEN_QUESTIONS("""
            and exists (select 1 from Topic q where q.id = c.id and q.type = org.pendopo.forum.TopicType.QUESTION)
            and not exists (select 1 from AcceptedAnswer w where w.topicId = c.id)
            and\s""" + Veil.THREAD_LIFTED);

    private final String condition;

    TopicFilter(String condition) {
        this.condition = condition;
    }

    /** What is none shows all. */
    public static TopicFilter of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(f -> f.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    public static List<TopicFilter> all() {
        return List.of(values());
    }

    /** As addresses have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its words. */
    public String labelKey() {
        return "forum.only." + code();
    }

    /** HQL: what holds for the contribution with the alias {@code c} and, where {@link #asksWho}, the parameter {@code viewer}. */
    String condition() {
        return condition.isEmpty() ? "" : " " + condition;
    }

    boolean asksWho() {
        return this != ALL;
    }
}
