package org.pendopo.proposals.answers;

/** Who wrote a comment that an answer takes up. */
record CitedAuthor(long commentId, long authorId, long proposalId, String title, long spaceId) {}
