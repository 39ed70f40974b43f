package org.pendopo.spaces.groups;

import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.MembershipState;
import org.pendopo.spaces.SpaceStatus;

/**
 * A part of a space as its list shows it.
 *
 * @param visible whether the members of the whole may read along
 * @param selfChoice whether they go in by themselves
 * @param members of the part itself, without those who only belong to the whole
 * @param state how the reader stands to it; null when not at all
 * @param inherited whether that follows from belonging to the whole
 */
public record PartRow(
        long id,
        String slug,
        String title,
        String purpose,
        String language,
        Audience audience,
        SpaceStatus status,
        boolean visible,
        boolean selfChoice,
        long members,
        @Nullable MembershipState state,
        @Nullable Boolean inherited) {

    /** The reader is one of its own members. */
    public boolean isMine() {
        return state == MembershipState.ACTIVE && !Boolean.TRUE.equals(inherited);
    }

    public boolean isReadable() {
        return state == MembershipState.ACTIVE || audience == Audience.PUBLIC;
    }

    public String address() {
        return "/space/" + slug;
    }
}
