package org.pendopo.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a proposal stands: it waits for its official answer, and the kind of that answer is its status from then on. */
public enum ProposalStatus {
    WAITING,
    ACCEPTED,
    PARTLY,
    REJECTED,
    OUT_OF_SCOPE;

    /** Those that an official answer can be. */
    public static List<ProposalStatus> answers() {
        return Arrays.stream(values()).filter(ProposalStatus::isAnswer).toList();
    }

    /** By its name in small letters, as addresses and files have it. */
    public static Optional<ProposalStatus> of(@Nullable String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    public boolean isAnswer() {
        return this != WAITING;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its word, such as {@code proposals.status.accepted}. */
    public String key() {
        return "proposals.status." + code();
    }

    /** Key of the sentence that helps officials to choose it. */
    public String hintKey() {
        return key() + ".hint";
    }

    /** The symbol that goes with the word, so that status is never colour alone. */
    public String icon() {
        return switch (this) {
            case WAITING -> "clock";
            case ACCEPTED, PARTLY -> "check";
            case REJECTED -> "close";
            case OUT_OF_SCOPE -> "ban";
        };
    }

    /** The style class of its pill. */
    public String style() {
        return switch (this) {
            case WAITING -> "pill pill-accent";
            case ACCEPTED -> "pill pill-ok";
            case PARTLY -> "pill pill-info";
            case REJECTED -> "pill pill-danger";
            case OUT_OF_SCOPE -> "pill";
        };
    }
}
