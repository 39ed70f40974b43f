package org.pendopo.proposals.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.answers.DraftState;

/** What is to be done with a proposal. */
public enum DeskKind {
    /** One was named to evaluate it and has not done so; what else is to be done with it comes afterwards. */
    EVALUATE,
    /** It waits for an answer that nobody prepares yet. */
    ANSWER,
    /** Somebody else prepared its answer, which is to be checked. */
    CHECK,
    /** The own answer came back with a note. */
    SENT_BACK;

    static DeskKind of(@Nullable DraftState state, boolean evaluate) {
        if (evaluate) {
            return EVALUATE;
        }
        return state == null ? ANSWER : state == DraftState.SENT_BACK ? SENT_BACK : CHECK;
    }

    /** By its name in addresses. */
    public static Optional<DeskKind> of(@Nullable String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its word. */
    public String key() {
        return "proposals-desk.kind." + code();
    }

    /** The symbol that goes with the word. */
    public String icon() {
        return switch (this) {
            case EVALUATE -> "search";
            case ANSWER -> "edit";
            case CHECK -> "check";
            case SENT_BACK -> "left";
        };
    }
}
