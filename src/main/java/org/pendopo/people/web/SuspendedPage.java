package org.pendopo.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.ReadPerson;

/** Tells suspended persons why, in the words of whoever suspended them. */
@Named
@RequestScoped
public class SuspendedPage {
    @Inject
    ReadPerson read;

    private boolean loaded;
    private @Nullable String reason;

    /** Null for everybody who is not suspended. */
    public @Nullable String getReason() {
        if (!loaded) {
            reason = read.ownSuspension();
            loaded = true;
        }
        return reason;
    }
}
