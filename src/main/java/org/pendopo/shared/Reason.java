package org.pendopo.shared;

import java.util.List;
import java.util.Locale;

/** Why something is refused. Each has a text in the bundles that says what would change it. */
public enum Reason {
    NOT_SIGNED_IN,
    NOT_A_MEMBER,
    ROLE_TOO_LOW,
    /** Arguments: 1 and when it opens; 2 and when it closed; 3, since when it is suspended and why; 4, the same and until when. */
    PHASE_CLOSED(true),
    /** Argument: the name of the territory. */
    NOT_CONFIRMED(true),
    /** Argument: the name of the territory. */
    NOT_RESIDENT(true),
    /** Argument: 0 for a child outside of classes, 1 where the space asks for a higher age. */
    AGE(true),
    /** Argument: 0 being prepared, 2 closed, 3 put away. */
    READ_ONLY(true),
    SUSPENDED,
    /** A child whose guardian has not agreed, or not any more, that it takes part. */
    CONSENT_MISSING,
    HIDDEN,
    GUIDE_UNREAD,
    /** Argument: from when on one may try again. */
    TOO_MANY(true);

    private final boolean told;

    Reason() {
        this(false);
    }

    Reason(boolean told) {
        this.told = told;
    }

    /** The key of the text, for example {@code shared.refusal.not_signed_in}. */
    public String key() {
        return "shared.refusal." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the text that names these arguments, or of the general one when there are none. */
    public String key(List<Object> arguments) {
        return told && !arguments.isEmpty() ? key() + ".more" : key();
    }
}
