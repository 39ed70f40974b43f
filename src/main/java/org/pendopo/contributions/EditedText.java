package org.pendopo.contributions;

import org.jspecify.annotations.Nullable;

/**
 * What the author wants a contribution to say.
 *
 * @param version of the text that the author had before them
 * @param title ignored for replies
 */
public record EditedText(
        long id,
        int version,
        @Nullable String title,
        @Nullable String text) {}
