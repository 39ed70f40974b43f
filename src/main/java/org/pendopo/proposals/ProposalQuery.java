package org.pendopo.proposals;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;
import org.pendopo.shared.web.Addresses;

/**
 * What a list of proposals shows and in which order; all of it stands in the address.
 *
 * @param seed of the random order; null where nothing is random
 * @param words that the title holds; empty for any
 * @param category id of a category; null for any
 * @param territory code of a territory that it lies in; empty for any
 * @param status null for any
 * @param mark where the page begins, or null for the beginning of the list
 * @param backwards the page ends just before the mark instead of beginning after it
 */
public record ProposalQuery(
        ProposalOrder order,
        @Nullable Long seed,
        String words,
        @Nullable Long category,
        String territory,
        @Nullable ProposalStatus status,
        @Nullable Mark mark,
        boolean backwards) {
    static final int WORDS_MAX = 100;

    public ProposalQuery {
        words = PlainText.shortened(PlainText.line(words), WORDS_MAX);
        seed = order == ProposalOrder.RANDOM ? seed : null;
    }

    public static ProposalQuery first(ProposalOrder order) {
        return new ProposalQuery(order, null, "", null, "", null, null, false);
    }

    public boolean isFiltered() {
        return !words.isEmpty() || category != null || !territory.isEmpty() || status != null;
    }

    /** The page that begins after, or ends before, this mark. */
    ProposalQuery at(@Nullable Mark where, boolean before) {
        return new ProposalQuery(order, seed, words, category, territory, status, where, before);
    }

    public ProposalQuery shuffled(long newSeed) {
        return new ProposalQuery(ProposalOrder.RANDOM, newSeed, words, category, territory, status, null, false);
    }

    /** The part of the address from the question mark on; empty for a list as it is by itself. */
    public String address() {
        var parts = new StringJoiner("&", "?", "").setEmptyValue("");
        if (order != ProposalOrder.NEWEST) {
            parts.add("sort=" + order.code());
        }
        add(parts, "seed", seed);
        add(parts, "q", words);
        add(parts, "category", category);
        add(parts, "territory", territory);
        add(parts, "status", status == null ? null : status.code());
        add(parts, backwards ? "newer" : "older", mark);
        return parts.toString();
    }

    private static void add(StringJoiner parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.add(name + "=" + Addresses.encoded(value.toString()));
        }
    }
}
