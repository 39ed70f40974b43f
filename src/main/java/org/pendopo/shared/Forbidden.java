package org.pendopo.shared;

import java.util.List;

/** The person may not do this, and the reason says what would change it: HTTP 403, or an explanation on the page. */
public final class Forbidden extends Refusal {
    private final Reason reason;
    private final transient List<Object> arguments;

    /** @param arguments what the text of the reason names, such as the name of a district or a date */
    public Forbidden(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the text that tells the person. */
    public String key() {
        return reason.key(arguments);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
