package org.pendopo.notify.mail;

import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;

/**
 * A letter as it goes out.
 *
 * @param messageId with its angle brackets, the same at each try
 * @param stop the address that ends letters to this reader; null for letters that come only once
 */
record Envelope(
        String messageId,
        String to,
        Language language,
        String subject,
        String text,
        String html,
        @Nullable String stop) {}
