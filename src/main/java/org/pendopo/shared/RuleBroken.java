package org.pendopo.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the field does not allow what was asked: shown at the field or on the page, by key and arguments. */
public final class RuleBroken extends Refusal {
    private final String key;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    public RuleBroken(String key, Object... arguments) {
        this(null, key, List.of(arguments));
    }

    private RuleBroken(@Nullable String field, String key, List<Object> arguments) {
        super(key);
        this.key = key;
        this.field = field;
        this.arguments = arguments;
    }

    /** @throws RuleBroken with the key and arguments, if the condition does not hold */
    public static void unless(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new RuleBroken(key, arguments);
        }
    }

    /** The same refusal, told at a field of the form; the field is the client id of an input below its form. */
    public RuleBroken at(String fieldName) {
        return new RuleBroken(fieldName, key, arguments);
    }

    public String key() {
        return key;
    }

    public @Nullable String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
