package org.pendopo.people.signon;

import org.jspecify.annotations.Nullable;

/** The provider did not answer in time. */
public final class ProviderAway extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderAway(@Nullable Throwable cause) {
        super(cause);
    }
}
