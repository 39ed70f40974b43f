package org.pendopo.commitments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a commitment stands. It is planned, worked on, and done or stopped at last; both ends can be undone. */
public enum CommitmentState {
    PLANNED,
    ACTIVE,
    DONE,
    STOPPED;

    /** By its name in small letters, as addresses have it. */
    public static Optional<CommitmentState> of(@Nullable String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** Whether work is still owed, so that it can be late. */
    public boolean isOpen() {
        return this == PLANNED || this == ACTIVE;
    }

    boolean leadsTo(CommitmentState next) {
        return switch (this) {
            case PLANNED -> next != PLANNED;
            case ACTIVE -> next == DONE || next == STOPPED;
            case DONE, STOPPED -> next == ACTIVE;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its word, such as {@code commitments.state.done}. */
    public String key() {
        return "commitments.state." + code();
    }

    /** The symbol that goes with the word, so that a state is never colour alone. */
    public String icon() {
        return switch (this) {
            case PLANNED -> "calendar";
            case ACTIVE -> "clock";
            case DONE -> "check";
            case STOPPED -> "ban";
        };
    }

    /** The style class of its pill. */
    public String style() {
        return switch (this) {
            case PLANNED -> "pill";
            case ACTIVE -> "pill pill-info";
            case DONE -> "pill pill-ok";
            case STOPPED -> "pill pill-danger";
        };
    }
}
