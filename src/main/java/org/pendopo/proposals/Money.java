package org.pendopo.proposals;

import org.jspecify.annotations.Nullable;

/** How amounts name their currency. */
final class Money {
    private Money() {}

    /** @param currency ISO 4217; null for rupiah */
    static String sign(@Nullable String currency) {
        return currency == null || currency.equals("IDR") ? "Rp" : currency;
    }
}
