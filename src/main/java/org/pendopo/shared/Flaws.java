package org.pendopo.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at everything before it tells anything: who sends a form learns at once all that is wrong with it. */
public final class Flaws {
    private final List<RuleBroken> found = new ArrayList<>();

    /** What the check gives; or null if it breaks a rule, which {@link #tell} will say. */
    public <T> @Nullable T in(Supplier<T> check) {
        try {
            return check.get();
        } catch (RuleBroken broken) {
            found.add(broken);
            return null;
        }
    }

    /** As {@link #in}, for a check that gives nothing. */
    public void check(Runnable check) {
        in(() -> {
            check.run();
            return true;
        });
    }

    /** @param rule what is broken unless the condition holds */
    public void unless(boolean holds, Supplier<RuleBroken> rule) {
        if (!holds) {
            found.add(rule.get());
        }
    }

    /** @throws RuleBroken all that was found, if anything */
    public void tell() {
        if (!found.isEmpty()) {
            throw RuleBroken.together(found);
        }
    }
}
