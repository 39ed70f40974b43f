package org.pendopo.proposals.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How people voted in a Pabulib file. */
public enum VoteType {
    /** Any number of projects. */
    APPROVAL("approval"),
    /** Projects in the order of preference. */
    ORDINAL("ordinal"),
    /** A sum of points, spread over projects. */
    CUMULATIVE("cumulative"),
    /** Points for each project. */
    SCORING("scoring"),
    /** One project. */
    CHOOSE_1("choose-1");

    private final String word;

    VoteType(String word) {
        this.word = word;
    }

    /** As the files write it. */
    public String word() {
        return word;
    }

    static @Nullable VoteType of(String written) {
        var word = written.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    static String words() {
        return Arrays.stream(values()).map(VoteType::word).collect(Collectors.joining(", "));
    }
}
