package org.pendopo.spaces.permissions;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.PortalRole;
import org.pendopo.people.Title;
import org.pendopo.spaces.MembershipState;

/** The columns of the matrix: how somebody stands to a space. One person can stand to it in several ways at once. */
public enum Standing {
    ANONYMOUS,
    REMOVED,
    SIGNED_IN,
    OBSERVER,
    MEMBER,
    MODERATOR,
    MANAGER,
    OWNER,
    OFFICIAL,
    TEACHER,
    PORTAL_MODERATOR,
    ADMIN;

    /** All the ways in which this person stands to the space of this situation. */
    static Set<Standing> of(Situation situation) {
        var who = situation.who();
        if (who == null) {
            return EnumSet.of(ANONYMOUS);
        }
        var all = EnumSet.of(base(situation));
        var group = situation.groupPath();
        add(all, OFFICIAL, group != null && who.is(Title.OFFICIAL, group));
        add(all, TEACHER, group != null && who.is(Title.TEACHER, group));
        add(all, PORTAL_MODERATOR, who.has(PortalRole.MODERATOR));
        add(all, ADMIN, who.has(PortalRole.ADMIN));
        return all;
    }

    private static Standing base(Situation situation) {
        var ties = situation.ties();
        if (ties.state() == MembershipState.REMOVED) {
            return REMOVED;
        }
        var role = ties.role();
        return ties.isActive() && role != null ? valueOf(role.name()) : SIGNED_IN;
    }

    private static void add(Set<Standing> all, Standing one, boolean holds) {
        if (holds) {
            all.add(one);
        }
    }

    /** The column's name in the file. */
    String word() {
        return Words.of(this);
    }

    /** Whether this stands outside of the members. */
    boolean isOutside() {
        return this == ANONYMOUS || this == REMOVED || this == SIGNED_IN;
    }

    static @Nullable Standing named(String word) {
        return Words.find(Standing.class, word);
    }
}
