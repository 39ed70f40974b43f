package org.pendopo.forum;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;
import org.pendopo.shared.web.Addresses;

/**
 * What a list of topics shows and in which order; all of it stands in the address.
 *
 * @param words that the title holds; empty for any
 * @param category id of a category; null for any
 * @param mark where the page begins, or null for the beginning of the list
 * @param backwards the page ends just before the mark instead of beginning after it
 * @param only which of them
 */
public record TopicQuery(
        TopicOrder order,
        String words,
        @Nullable Long category,
        @Nullable Mark mark,
        boolean backwards,
        TopicFilter only) {
    static final int WORDS_MAX = 100;

    public TopicQuery {
        words = PlainText.shortened(PlainText.line(words), WORDS_MAX);
    }

    public TopicQuery(TopicOrder order, String words, @Nullable Long category, @Nullable Mark mark, boolean backwards) {
        this(order, words, category, mark, backwards, TopicFilter.ALL);
    }

    public static TopicQuery first(TopicOrder order) {
        return new TopicQuery(order, "", null, null, false);
    }

    public boolean isFiltered() {
        return !words.isEmpty() || category != null || only != TopicFilter.ALL;
    }

    /** The list from its beginning, of this category or, with null, of all. */
    public TopicQuery of(@Nullable Long otherCategory) {
        return new TopicQuery(order, words, otherCategory, null, false, only);
    }

    /** The page that begins after, or ends before, this mark. */
    TopicQuery at(@Nullable Mark where, boolean before) {
        return new TopicQuery(order, words, category, where, before, only);
    }

    /** The part of the address from the question mark on; empty for a list as it is by itself. */
    public String address() {
        var parts = new StringJoiner("&", "?", "").setEmptyValue("");
        if (order != TopicOrder.LATEST) {
            parts.add("sort=" + order.code());
        }
        add(parts, "q", words);
        add(parts, "category", category);
        add(parts, "only", only == TopicFilter.ALL ? null : only.code());
        add(parts, backwards ? "newer" : "older", mark);
        return parts.toString();
    }

    private static void add(StringJoiner parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.add(name + "=" + Addresses.encoded(value.toString()));
        }
    }
}
