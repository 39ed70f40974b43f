package org.pendopo.proposals.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what is proposed can be done. */
public enum Feasibility {
    FEASIBLE,
    /** Only if something about it is changed. */
    CHANGES,
    NOT_FEASIBLE,
    /** Somebody else would have to do it. */
    NOT_OURS;

    static Optional<Feasibility> of(@Nullable String code) {
        return Arrays.stream(values()).filter(f -> f.name().equals(code)).findFirst();
    }

    /** The key of its word. */
    public String key() {
        return "proposals-evaluation." + name().toLowerCase(Locale.ROOT);
    }
}
