package org.pendopo.proposals.merging;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** One proposal became part of another one. It can be undone for a day, and while the other one is not shown; the row stays. */
@Entity
@Table(name = "proposal_merge")
class ProposalMerge {
    static final Duration UNDOABLE = Duration.ofDays(1);
    static final int REASON_MAX = 500;

    @Id
    @GeneratedValue(generator = "proposal_merge_seq")
    @SequenceGenerator(name = "proposal_merge_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private long fromId;
    private long intoId;
    private long mergedBy;
    private Instant at;
    private String reason;
    private @Nullable Instant undoneAt;
    private @Nullable Long undoneBy;

    protected ProposalMerge() {}

    ProposalMerge(long fromId, long intoId, String reason, long mergedBy, Instant now) {
        this.fromId = fromId;
        this.intoId = intoId;
        this.reason = reason;
        this.mergedBy = mergedBy;
        this.at = now;
    }

    /** What was typed as a reason, fit for everybody to read. */
    static String reason(@Nullable String typed) {
        var words = PlainText.clean(typed);
        if (words.isEmpty()) {
            throw new RuleBroken("proposals-merging.reason.empty").at("reason");
        }
        if (words.length() > REASON_MAX) {
            throw new RuleBroken("proposals-merging.reason.long", REASON_MAX).at("reason");
        }
        return words;
    }

    /** @param shown whether everybody sees what it became part of */
    void undo(long by, boolean shown, Instant now) {
        RuleBroken.unless(undoneAt == null && isUndoable(at, shown, now), "proposals-merging.undo.late");
        undoneAt = now;
        undoneBy = by;
    }

    /** @param shown whether everybody sees what it became part of: nobody loses a proposal by what others decide about theirs */
    static boolean isUndoable(Instant mergedAt, boolean shown, Instant now) {
        return !shown || !now.isAfter(mergedAt.plus(UNDOABLE));
    }

    long getId() {
        return id;
    }

    long getFromId() {
        return fromId;
    }

    long getIntoId() {
        return intoId;
    }

    Instant getAt() {
        return at;
    }
}
