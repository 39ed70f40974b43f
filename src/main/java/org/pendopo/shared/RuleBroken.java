package org.pendopo.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule of the field does not allow what was asked: shown at the field or on the page, by key and arguments. */
public final class RuleBroken extends Refusal {
    private final String key;
    private final @Nullable String field;
    private final transient List<Object> arguments;
    private final transient List<RuleBroken> others;

    public RuleBroken(String key, Object... arguments) {
        this(null, key, List.of(arguments), List.of());
    }

    private RuleBroken(@Nullable String field, String key, List<Object> arguments, List<RuleBroken> others) {
        super(key);
        this.key = key;
        this.field = field;
        this.arguments = arguments;
        this.others = others;
    }

    /** One refusal for all of these: the first, which knows the others. */
    static RuleBroken together(List<RuleBroken> found) {
        var all = found.stream().flatMap(broken -> broken.all().stream()).toList();
        var first = all.getFirst();
        return new RuleBroken(first.field, first.key, first.arguments, all.subList(1, all.size()));
    }

    /** @throws RuleBroken with the key and arguments, if the condition does not hold */
    public static void unless(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new RuleBroken(key, arguments);
        }
    }

    /** The same refusal, told at a field of the form; the field is the client id of an input below its form. */
    public RuleBroken at(String fieldName) {
        return new RuleBroken(fieldName, key, arguments, others);
    }

    /** This one, and those that were found together with it. */
    public List<RuleBroken> all() {
        var all = new ArrayList<RuleBroken>(List.of(this));
        all.addAll(others);
        return all;
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
