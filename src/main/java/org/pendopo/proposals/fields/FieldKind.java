package org.pendopo.proposals.fields;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a question is answered. */
public enum FieldKind {
    TEXT,
    NUMBER,
    CHOICE,
    DATE;

    public String key() {
        return "proposals-fields.kind." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FieldKind> of(@Nullable String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
