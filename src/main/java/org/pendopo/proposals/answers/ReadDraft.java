package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.PutAnswer;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.persistence.Like;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** An answer in the making, and the comments that it can take up; for officials who prepare, check or answer. */
@UseCase
public class ReadDraft {
    /** So many comments are offered at a time. */
    public static final int CHOICES = 10;

    @Inject
    Access access;

    @Inject
    PutAnswer put;

    @Inject
    Drafts drafts;

    @Inject
    Citations citations;

    @Inject
    CitedComments comments;

    /** Null if there is none. */
    public @Nullable DraftView of(long proposalId) {
        var tool = require(proposalId);
        var row = drafts.row(proposalId);
        return row == null ? null : row.view(drafts.isSecondCheckNeeded(tool));
    }

    /** Whether answers of its consultation are checked by a second official. */
    public boolean isCheckNeeded(long proposalId) {
        return drafts.isSecondCheckNeeded(require(proposalId));
    }

    /** Whether the person had a hand in the text, and so cannot check it. */
    public boolean isOwn(long proposalId) {
        require(proposalId);
        return drafts.writers(proposalId).contains(access.viewer());
    }

    /** What the draft takes up; without a draft what the standing answer does. */
    public Set<Long> cites(long proposalId) {
        require(proposalId);
        return drafts.row(proposalId) == null ? citations.of(proposalId) : citations.ofDraft(proposalId);
    }

    /** Up to {@link #CHOICES} comments and one more, with these words, after one of them. */
    public List<CommentChoice> choices(long proposalId, String words, long after) {
        require(proposalId);
        return comments.choices(comments.roots(proposalId), Like.containing(words), after, CHOICES + 1);
    }

    public List<CommentChoice> chosen(long proposalId, Set<Long> chosen) {
        require(proposalId);
        return chosen.isEmpty() ? List.of() : comments.chosen(comments.roots(proposalId), chosen);
    }

    private long require(long proposalId) {
        var spot = put.spot(proposalId);
        access.require(Action.PREPARE_ANSWER, spot.spaceId());
        return spot.toolId();
    }
}
