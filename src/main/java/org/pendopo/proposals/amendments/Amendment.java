package org.pendopo.proposals.amendments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/**
 * A new text that somebody suggests for a proposal. It is open until an author accepts or declines it, or who suggested it
 * takes it back; it is decided once. Its words are the contribution with the same id.
 */
@Entity
@Table(name = "proposal_amendment")
class Amendment {
    static final int REASON_MAX = 2_000;

    @Id
    private long id;

    @Version
    private int version;

    private long proposalId;
    private String baseTitle;
    private String baseText;
    private String reason;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    private @Nullable Instant settledAt;
    private @Nullable Long settledBy;
    private @Nullable String answer;

    protected Amendment() {}

    /** @param base what the proposal said when the new text was suggested */
    Amendment(long id, long proposalId, Said base, String reason) {
        this.id = id;
        this.proposalId = proposalId;
        this.baseTitle = base.title();
        this.baseText = base.text();
        this.reason = reason(reason);
        this.state = AmendmentState.OPEN;
    }

    void accept(long by, Instant now) {
        settle(AmendmentState.ACCEPTED, by, now);
    }

    void decline(long by, @Nullable String why, Instant now) {
        var said = text(why, "proposals-amendments.answer", "answer");
        settle(AmendmentState.DECLINED, by, now);
        answer = said;
    }

    /** Who suggested it takes it back. */
    void withdraw(Instant now) {
        RuleBroken.unless(state == AmendmentState.OPEN, "proposals-amendments.decided");
        state = AmendmentState.WITHDRAWN;
        settledAt = now;
    }

    /** And brings it back. */
    void restore() {
        RuleBroken.unless(state == AmendmentState.WITHDRAWN, "proposals-amendments.decided");
        state = AmendmentState.OPEN;
        settledAt = null;
    }

    private void settle(AmendmentState next, long by, Instant now) {
        RuleBroken.unless(state == AmendmentState.OPEN, "proposals-amendments.decided");
        state = next;
        settledBy = by;
        settledAt = now;
    }

    /** @throws RuleBroken at the field {@code reason} */
    static String reason(@Nullable String typed) {
        return text(typed, "proposals-amendments.reason", "reason");
    }

    private static String text(@Nullable String typed, String key, String field) {
        var text = PlainText.clean(typed);
        if (text.isEmpty()) {
            throw new RuleBroken(key + ".empty").at(field);
        }
        var length = text.codePointCount(0, text.length());
        if (length > REASON_MAX) {
            throw new RuleBroken(key + ".long", REASON_MAX, length).at(field);
        }
        return text;
    }

    Said base() {
        return new Said(baseTitle, baseText);
    }

    long getId() {
        return id;
    }

    long getProposalId() {
        return proposalId;
    }

    String getReason() {
        return reason;
    }

    AmendmentState getState() {
        return state;
    }

    @Nullable
    Instant getSettledAt() {
        return settledAt;
    }

    @Nullable
    String getAnswer() {
        return answer;
    }
}
