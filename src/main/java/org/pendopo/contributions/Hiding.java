package org.pendopo.contributions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** Why a contribution is hidden: a rule of the house and a reason that its author sees. Goes when it is shown again. */
@Entity
@Table(name = "hiding")
class Hiding {
    static final int REASON_MAX = 1000;

    @Id
    private long contributionId;

    private String rule;
    private String reason;
    private long hiddenBy;
    private Instant hiddenAt;

    protected Hiding() {}

    Hiding(long contributionId, HouseRule rule, String reason, long hiddenBy, Instant now) {
        this.contributionId = contributionId;
        this.rule = rule.code();
        this.reason = reason(reason);
        this.hiddenBy = hiddenBy;
        hiddenAt = now;
    }

    static String reason(String typed) {
        var reason = PlainText.clean(typed);
        if (reason.isEmpty()) {
            throw new RuleBroken("contributions.hide.reason.empty").at("reason");
        }
        var length = reason.codePointCount(0, reason.length());
        if (length > REASON_MAX) {
            throw new RuleBroken("contributions.hide.reason.long", REASON_MAX, length).at("reason");
        }
        return reason;
    }

    long getContributionId() {
        return contributionId;
    }

    String getRule() {
        return rule;
    }

    String getReason() {
        return reason;
    }

    Instant getHiddenAt() {
        return hiddenAt;
    }
}
