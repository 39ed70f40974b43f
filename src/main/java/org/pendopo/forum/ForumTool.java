package org.pendopo.forum;

/** The forum of one space. */
public record ForumTool(long id, long spaceId) {}
