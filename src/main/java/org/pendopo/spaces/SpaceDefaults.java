package org.pendopo.spaces;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Title;

/**
 * What a new space is like until its makers change it. This table is all that the kinds differ in here; who may create
 * which stands in the permission matrix.
 *
 * @param maker what one must be in an organisation, or null where everybody may ask
 * @param timeline whether phases are laid out from the blueprint
 */
public record SpaceDefaults(
        Action creation,
        @Nullable Title maker,
        Audience audience,
        WayIn wayIn,
        SpaceStatus status,
        Approval approval,
        List<ToolKind> tools,
        boolean timeline) {
    private static final List<ToolKind> TALK = List.of(ToolKind.FORUM);

    private static final Map<SpaceKind, SpaceDefaults> OF = Map.of(
            SpaceKind.CONSULTATION,
            new SpaceDefaults(
                    Action.CREATE_CONSULTATION,
                    Title.OFFICIAL,
                    Audience.PUBLIC,
                    WayIn.OPEN,
                    SpaceStatus.DRAFT,
                    Approval.APPROVED,
                    List.of(),
                    true),
            SpaceKind.CLASS,
            new SpaceDefaults(
                    Action.CREATE_CLASS,
                    Title.TEACHER,
                    Audience.MEMBERS,
                    WayIn.CODE,
                    SpaceStatus.OPEN,
                    Approval.APPROVED,
                    TALK,
                    false),
            SpaceKind.PROJECT,
            new SpaceDefaults(
                    Action.CREATE_PROJECT,
                    null,
                    Audience.PUBLIC,
                    WayIn.REQUEST,
                    SpaceStatus.OPEN,
                    Approval.PENDING,
                    TALK,
                    false),
            SpaceKind.COMMUNITY,
            new SpaceDefaults(
                    Action.CREATE_COMMUNITY,
                    null,
                    Audience.PUBLIC,
                    WayIn.OPEN,
                    SpaceStatus.OPEN,
                    Approval.PENDING,
                    TALK,
                    false));

    public static SpaceDefaults of(SpaceKind kind) {
        return Objects.requireNonNull(OF.get(kind));
    }

    /** For a part of a space that is in this state. */
    SpaceDefaults forPart(SpaceStatus now, Approval given) {
        return new SpaceDefaults(creation, maker, audience, WayIn.INVITATION, now, given, tools, timeline);
    }

    /** The same, for what nobody has to approve any more. */
    SpaceDefaults approved() {
        return new SpaceDefaults(creation, maker, audience, wayIn, status, Approval.APPROVED, tools, timeline);
    }

    /** The tools that the space begins with: the blueprint's where there is one. */
    List<ToolKind> toolsWith(@Nullable Blueprint blueprint) {
        return blueprint != null && timeline ? blueprint.tools() : tools;
    }
}
