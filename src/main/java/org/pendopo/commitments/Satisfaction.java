package org.pendopo.commitments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody who supported the proposal says of what was done. */
public enum Satisfaction {
    FULLY,
    PARTLY,
    NOT;

    public static Optional<Satisfaction> of(@Nullable String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its word, such as {@code commitments.rating.fully}. */
    public String key() {
        return "commitments.rating." + code();
    }
}
