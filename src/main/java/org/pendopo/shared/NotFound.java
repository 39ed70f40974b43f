package org.pendopo.shared;

/** There is no such thing, or it belongs elsewhere, or the asker may not even know of it: HTTP 404. */
public final class NotFound extends Refusal {
    public NotFound() {
        super("not found");
    }
}
