package org.pendopo.crash;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody sent off.
 *
 * @param text what was said about the proposal; null when it was supported
 * @param key the form's one-time key; empty for a support
 */
record Deed(String who, long proposal, @Nullable String text, String key) {
    boolean isSupport() {
        return text == null;
    }
}
