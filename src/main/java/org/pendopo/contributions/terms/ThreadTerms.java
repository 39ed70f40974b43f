package org.pendopo.contributions.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * The terms of a thread, set by those who teach or manage. Whether peers go by other names is settled before anybody has
 * replied: later it would show who wrote what, or hide what everybody has seen.
 */
@Entity
@Table(name = "thread_terms")
class ThreadTerms {
    @Id
    private long rootId;

    @Version
    private int version;

    private boolean answerFirst;
    private boolean pseudonymous;
    private boolean knownToModerators;
    private @Nullable Instant answersDue;
    private @Nullable Instant repliesDue;
    private boolean closedAfter;

    protected ThreadTerms() {}

    ThreadTerms(long rootId) {
        this.rootId = rootId;
    }

    /** @param begun somebody has replied already */
    void become(Terms wanted, boolean begun) {
        check(wanted);
        if (begun) {
            if (wanted.pseudonymous() != pseudonymous) {
                throw new RuleBroken("contributions-terms.names.fixed").at("pseudonymous");
            }
            if (wanted.knownToModerators() && !knownToModerators) {
                throw new RuleBroken("contributions-terms.names.promised").at("known");
            }
        }
        answerFirst = wanted.answerFirst();
        pseudonymous = wanted.pseudonymous();
        knownToModerators = wanted.knownToModerators();
        answersDue = wanted.answersDue();
        repliesDue = wanted.repliesDue();
        closedAfter = wanted.closedAfter();
    }

    private static void check(Terms wanted) {
        var answers = wanted.answersDue();
        var replies = wanted.repliesDue();
        if (answers != null && replies != null && replies.isBefore(answers)) {
            throw new RuleBroken("contributions-terms.due.order").at("replies-due");
        }
        if (wanted.closedAfter() && !wanted.isDue()) {
            throw new RuleBroken("contributions-terms.closed.without").at("closed");
        }
        if (wanted.knownToModerators() && !wanted.pseudonymous()) {
            throw new RuleBroken("contributions-terms.known.without").at("known");
        }
    }

    Terms terms() {
        return new Terms(answerFirst, pseudonymous, knownToModerators, answersDue, repliesDue, closedAfter);
    }

    long getRootId() {
        return rootId;
    }

    boolean isAnswerFirst() {
        return answerFirst;
    }

    boolean isPseudonymous() {
        return pseudonymous;
    }

    boolean isKnownToModerators() {
        return knownToModerators;
    }

    @Nullable
    Instant getAnswersDue() {
        return answersDue;
    }

    @Nullable
    Instant getRepliesDue() {
        return repliesDue;
    }

    boolean isClosedAfter() {
        return closedAfter;
    }
}
