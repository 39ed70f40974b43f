package org.pendopo.spaces;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Forbidden;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Reason;

/**
 * The answer of the permission engine.
 *
 * @param reason why not, or null when it is allowed
 * @param arguments what the text of the reason names, in the order of its placeholders
 */
public record Decision(Action action, @Nullable Reason reason, List<Object> arguments) {
    public static Decision allow(Action action) {
        return new Decision(action, null, List.of());
    }

    public static Decision refuse(Action action, Reason reason, Object... arguments) {
        return new Decision(action, reason, List.of(arguments));
    }

    public boolean allowed() {
        return reason == null;
    }

    /** The thing is not even to be known of. */
    public boolean hidden() {
        return reason == Reason.HIDDEN;
    }

    /** Key of the text that says why not and what would change it; empty when it is allowed. */
    public String reasonKey() {
        return reason == null ? "" : reason.key(arguments);
    }

    /** @throws NotFound for what is hidden, Forbidden for every other refusal */
    public void orThrow() {
        if (hidden()) {
            throw new NotFound();
        }
        if (reason != null) {
            throw new Forbidden(reason, arguments.toArray());
        }
    }
}
