package org.pendopo.spaces.members;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Role;

/**
 * A line of a list of members, as it was written.
 *
 * @param who an e-mail address, or a handle without the sign in front; in small letters
 * @param until when the membership ends; null for one without an end
 */
record MemberLine(
        long line, String who, Role role, @Nullable Instant until) {
    boolean isAddress() {
        return who.indexOf('@') > 0;
    }
}
