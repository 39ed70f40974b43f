package org.pendopo.people;

import org.jspecify.annotations.Nullable;

/**
 * What a logout token of the provider orders.
 *
 * @param jti the token's own id, good once
 * @param sid the provider's session that ended; without it all sessions of the subject end
 */
public record LogoutOrder(
        String jti, @Nullable String sid, @Nullable String subject) {}
