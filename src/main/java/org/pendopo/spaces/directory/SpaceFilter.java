package org.pendopo.spaces.directory;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.persistence.Like;
import org.pendopo.shared.text.PlainText;
import org.pendopo.spaces.SpaceKind;

/**
 * What somebody looks for among spaces.
 *
 * @param kind null for all kinds
 * @param text words that must all stand in title or purpose
 * @param openNow only spaces in which one can do something today
 */
public record SpaceFilter(
        @Nullable SpaceKind kind,
        String text,
        boolean openNow,
        @Nullable String district,
        @Nullable Long organisation) {
    private static final int WORDS_MAX = 8;

    public SpaceFilter {
        text = PlainText.shortened(PlainText.line(text), 100);
    }

    public static SpaceFilter of(@Nullable SpaceKind kind) {
        return new SpaceFilter(kind, "", false, null, null);
    }

    public boolean isEmpty() {
        return text.isEmpty() && !openNow && district == null && organisation == null;
    }

    /** The words as patterns of SQL's like, with its own signs made plain. */
    List<String> patterns() {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(WORDS_MAX)
                .map(Like::containing)
                .toList();
    }
}
