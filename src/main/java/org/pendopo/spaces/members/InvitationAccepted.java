package org.pendopo.spaces.members;

/** Somebody came in by an invitation; the name as it is shown to who sent it. */
public record InvitationAccepted(long spaceId, long personId, String name, long inviterId, String space, String slug) {}
