package org.pendopo.contributions.reactions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader can answer without words. */
public enum ReactionKind {
    AGREE("check", 1, false),
    THANKS("heart", 2, true),
    EXPLAINED("info", 4, true),
    THOUGHT("eye", 8, false);

    private final String icon;
    private final int bit;
    private final boolean helpful;

    ReactionKind(String icon, int bit, boolean helpful) {
        this.icon = icon;
        this.bit = bit;
        this.helpful = helpful;
    }

    public static Optional<ReactionKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(k -> k.name().equals(code)).findFirst();
    }

    /** Key of its words. */
    public String key() {
        return "contributions-reactions." + name().toLowerCase(java.util.Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** Whether it says that the text helped; to agree, or to think on, says nothing of that. */
    public boolean isHelpful() {
        return helpful;
    }

    static int bits(List<ReactionKind> kinds) {
        return kinds.stream().mapToInt(ReactionKind::bit).sum();
    }

    /** Several kinds are the sum of theirs, as the statement that reads them counts. */
    int bit() {
        return bit;
    }
}
