package org.pendopo.spaces.members;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Role;

/**
 * What a line of a list of members will do.
 *
 * @param personId null for an address that gets a letter
 * @param before the role of somebody who is a member already
 */
public record MemberStep(
        long line,
        String who,
        Kind kind,
        Role role,
        @Nullable Long personId,
        @Nullable Role before) {
    /** What happens to a person. */
    public enum Kind {
        /** Comes in. */
        JOIN,
        /** Gets another role or another end. */
        CHANGE,
        /** Is all that already. */
        SAME,
        /** Gets an invitation by e-mail: the address is not known to have an account. */
        INVITE,
        /** Has an open invitation already. */
        INVITED;

        /** The key of its words. */
        public String key() {
            return "spaces-members.list." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
