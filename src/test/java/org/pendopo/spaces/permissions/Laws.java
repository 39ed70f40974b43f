package org.pendopo.spaces.permissions;

import static org.pendopo.spaces.Action.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.pendopo.people.AgeBand;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Approval;
import org.pendopo.spaces.Audience;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.WayIn;

/** What must hold whatever the matrix says, written down by hand. */
final class Laws {
    private static final Set<Action> WRITING =
            EnumSet.of(OPEN_TOPIC, REPLY, COMMENT, SUBMIT_PROPOSAL, SUPPORT, EDIT_OWN, IMPORT);
    private static final Set<Action> COMING_IN = EnumSet.of(ACCEPT_INVITATION, JOIN, REQUEST_TO_JOIN, JOIN_BY_CODE);
    private static final Set<Action> INSIDE = EnumSet.of(
            VIEW_MEMBERS,
            EXPORT,
            OPEN_TOPIC,
            REPLY,
            COMMENT,
            SUBMIT_PROPOSAL,
            SUPPORT,
            EDIT_OWN,
            WITHDRAW_OWN,
            REPORT,
            HIDE,
            SEE_HIDDEN,
            DECIDE_REPORTS,
            ANSWER_OFFICIALLY,
            IMPORT,
            PIN_TOPIC,
            LOCK_TOPIC,
            SET_TERMS,
            ACCEPT_ANSWER,
            ENDORSE_ANSWER);
    private static final Set<Action> RUNNING = EnumSet.of(
            APPROVE_MEMBER,
            INVITE_MEMBER,
            RENEW_CODE,
            EDIT_SPACE,
            EDIT_PHASES,
            MANAGE_TOOLS,
            MANAGE_CATEGORIES,
            DIVIDE,
            ROLL_OVER,
            PUBLISH_SPACE,
            IMPORT);
    private static final Set<Action> KEEPING_ORDER =
            EnumSet.of(HIDE, SEE_HIDDEN, DECIDE_REPORTS, PIN_TOPIC, LOCK_TOPIC, REMOVE_MEMBER);

    /** What follows for a scene from the action being allowed in it. */
    record Law(String name, BiPredicate<Action, Scene> holds) {}

    static final List<Law> ALL = List.of(
            new Law(
                    "a draft is invisible to outsiders; admins know of it",
                    (a, s) -> s.status() != SpaceStatus.DRAFT
                            || !s.isOutside()
                            || a == ACCEPT_INVITATION
                            || (s.standing() == Standing.ADMIN && a == FIND_SPACE)),
            new Law(
                    "a class is for its members",
                    (a, s) -> s.kind() != SpaceKind.CLASS
                            || !s.isOutside()
                            || a == FIND_SPACE
                            || COMING_IN.contains(a)
                            || (s.standing() == Standing.ADMIN && a == CLOSE_SPACE)),
            new Law(
                    "nobody comes into a class without being let in",
                    (a, s) -> s.kind() != SpaceKind.CLASS || a != JOIN),
            new Law(
                    "visitors read what is public, and know of what is listed",
                    (a, s) -> s.standing() != Standing.ANONYMOUS
                            || (a == FIND_SPACE && isListed(s))
                            || ((a == VIEW_SPACE || a == EXPORT) && isPublic(s))),
            new Law(
                    "what is hidden or not approved is for members, the removed and the portal's team",
                    (a, s) -> isListed(s)
                            || !s.isOutside()
                            || EnumSet.of(Standing.PORTAL_MODERATOR, Standing.ADMIN)
                                    .contains(s.standing())
                            || (s.standing() == Standing.REMOVED && a == FIND_SPACE)
                            || a == ACCEPT_INVITATION
                            || (a == JOIN_BY_CODE && s.wayIn() == WayIn.CODE && s.approval() == Approval.APPROVED)),
            new Law(
                    "nothing is written in what is closed or put away",
                    (a, s) -> s.status() == SpaceStatus.OPEN
                            || s.status() == SpaceStatus.DRAFT
                            || (!WRITING.contains(a)
                                    && !COMING_IN.contains(a)
                                    && a != WITHDRAW_OWN
                                    && a != EDIT_PHASES)),
            new Law(
                    "what is put away takes no answers and no settings, but what was promised is kept",
                    (a, s) -> s.status() != SpaceStatus.ARCHIVED
                            || EnumSet.of(
                                            FIND_SPACE,
                                            VIEW_SPACE,
                                            VIEW_MEMBERS,
                                            EXPORT,
                                            OVERSEE_TOPIC,
                                            READ_EVALUATIONS,
                                            LEAVE,
                                            CLOSE_SPACE,
                                            ROLL_OVER,
                                            REPORT,
                                            HIDE,
                                            SEE_HIDDEN,
                                            DECIDE_REPORTS,
                                            MANAGE_COMMITMENTS)
                                    .contains(a)),
            new Law(
                    "children take part in classes only",
                    (a, s) -> s.person().age() != AgeBand.UNDER_13
                            || s.kind() == SpaceKind.CLASS
                            || (!WRITING.contains(a) && !COMING_IN.contains(a))
                            || a == IMPORT),
            new Law(
                    "without a guardian's consent a child reads its class and goes, nothing more",
                    (a, s) -> s.person().consent()
                            || s.person().age() != AgeBand.UNDER_13
                            || (!WRITING.contains(a) && !COMING_IN.contains(a))
                            || a == IMPORT),
            new Law("who comes in uses the way that there is", (a, s) -> switch (a) {
                case JOIN -> s.wayIn() == WayIn.OPEN;
                case REQUEST_TO_JOIN -> s.wayIn() == WayIn.REQUEST;
                case JOIN_BY_CODE -> s.wayIn() == WayIn.CODE;
                default -> true;
            }),
            new Law(
                    "only who is outside comes in, and never who was removed",
                    (a, s) -> !COMING_IN.contains(a)
                            || (s.isOutside()
                                    && s.standing() != Standing.REMOVED
                                    && s.standing() != Standing.ANONYMOUS)),
            new Law(
                    "a consultation takes part in its open phases only",
                    (a, s) -> s.kind() != SpaceKind.CONSULTATION
                            || s.status() != SpaceStatus.OPEN
                            || s.phases() == Scene.Phases.OPEN
                            || !EnumSet.of(OPEN_TOPIC, REPLY, COMMENT, SUBMIT_PROPOSAL, SUPPORT)
                                    .contains(a)),
            new Law("whoever works in a space may read it", (a, s) -> !INSIDE.contains(a) || s.may(VIEW_SPACE)),
            new Law(
                    "whoever does anything in a space may know of it",
                    (a, s) -> a == JOIN_BY_CODE || a == ACCEPT_INVITATION || s.may(FIND_SPACE)),
            new Law(
                    "owners and managers run the space",
                    (a, s) ->
                            !RUNNING.contains(a) || s.standing() == Standing.OWNER || s.standing() == Standing.MANAGER),
            new Law(
                    "moderators keep order",
                    (a, s) -> !KEEPING_ORDER.contains(a)
                            || EnumSet.of(
                                            Standing.OWNER,
                                            Standing.MANAGER,
                                            Standing.MODERATOR,
                                            Standing.PORTAL_MODERATOR,
                                            Standing.ADMIN)
                                    .contains(s.standing())),
            new Law(
                    "observers and the removed do not write",
                    (a, s) -> !EnumSet.of(OPEN_TOPIC, REPLY, COMMENT, SUBMIT_PROPOSAL, SUPPORT)
                                    .contains(a)
                            || (s.standing() != Standing.OBSERVER && s.standing() != Standing.REMOVED)),
            new Law(
                    "official answers come from officials and those who run the consultation",
                    (a, s) -> a != ANSWER_OFFICIALLY
                            || (s.kind() == SpaceKind.CONSULTATION
                                    && EnumSet.of(Standing.OFFICIAL, Standing.MANAGER, Standing.OWNER)
                                            .contains(s.standing()))));

    private Laws() {}

    private static boolean isListed(Scene scene) {
        return scene.audience() != Audience.HIDDEN && scene.approval() == Approval.APPROVED;
    }

    private static boolean isPublic(Scene scene) {
        return scene.audience() == Audience.PUBLIC && scene.approval() == Approval.APPROVED;
    }
}
