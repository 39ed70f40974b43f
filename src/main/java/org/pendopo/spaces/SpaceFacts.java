package org.pendopo.spaces;

/** What rules need to know of a space. */
public record SpaceFacts(
        long id,
        String slug,
        String title,
        SpaceKind kind,
        Audience audience,
        WayIn wayIn,
        SpaceStatus status,
        Approval approval,
        Admission admission) {

    public boolean isPublic() {
        return audience == Audience.PUBLIC && approval == Approval.APPROVED;
    }

    /** Its code leads somewhere, also for those who may not find the space. */
    public boolean isEnteredByCode() {
        return wayIn == WayIn.CODE && approval == Approval.APPROVED;
    }

    /** Others than its members may know of it. */
    public boolean isListed() {
        return audience != Audience.HIDDEN && approval == Approval.APPROVED;
    }
}
