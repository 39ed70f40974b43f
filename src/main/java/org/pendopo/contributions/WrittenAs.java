package org.pendopo.contributions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Title;
import org.pendopo.people.Who;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceKind;

/** As whom somebody wrote, fixed at the time of writing; later changes of role do not change what was said. */
public enum WrittenAs {
    RESIDENT,
    OFFICIAL,
    TEACHER,
    PUPIL,
    FACILITATOR,
    MODERATOR,
    MEMBER,
    IMPORT;

    /** The key of its name, such as {@code contributions.as.teacher}. */
    public String key() {
        return "contributions.as." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether readers need to be told: a plain member among members, and what an import says itself, go without. */
    public boolean isWorthSaying() {
        return this != MEMBER && this != IMPORT;
    }

    /** Whether the person spoke from an office, not as one among equals. */
    public boolean isOffice() {
        return this == OFFICIAL || this == TEACHER || this == FACILITATOR || this == MODERATOR;
    }

    /** Whether the person teaches or leads here: such a one never goes by another name. */
    public boolean isInCharge() {
        return this == TEACHER || this == FACILITATOR || this == OFFICIAL;
    }

    /** @param role in the space; null for who is no member */
    public static WrittenAs of(Who who, SpaceKind kind, @Nullable Role role) {
        if (role == Role.OWNER || role == Role.MANAGER) {
            return kind == SpaceKind.CLASS ? TEACHER : FACILITATOR;
        }
        if (role == Role.MODERATOR) {
            return MODERATOR;
        }
        return switch (kind) {
            case CLASS -> isPupil(who) ? PUPIL : MEMBER;
            case CONSULTATION -> who.residenceConfirmed() ? RESIDENT : MEMBER;
            case PROJECT, COMMUNITY -> MEMBER;
        };
    }

    private static boolean isPupil(Who who) {
        return who.affiliations().stream().anyMatch(a -> a.title() == Title.PUPIL);
    }
}
