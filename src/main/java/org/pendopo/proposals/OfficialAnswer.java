package org.pendopo.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation that runs the consultation answers to a proposal, with its reason. It can be changed, and then says
 * that it was. One that a file brought in has nobody of ours who answered.
 */
@Entity
@Table(name = "official_answer")
class OfficialAnswer {
    @Id
    private long proposalId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ProposalStatus kind;

    private String reason;
    private String html;
    private @Nullable Long organisationId;
    private @Nullable Long answeredBy;
    private Instant answeredAt;
    private @Nullable Instant editedAt;

    protected OfficialAnswer() {}

    OfficialAnswer(long proposalId, AnswerText says, Instant now) {
        this.proposalId = proposalId;
        this.answeredAt = now;
        say(says);
    }

    void givenBy(@Nullable Long personId, @Nullable Long organisation) {
        answeredBy = personId;
        organisationId = organisation;
    }

    /** Whether this is word for word what it says already; the same again is no change. */
    boolean says(AnswerText other) {
        return other.equals(new AnswerText(kind, reason, html));
    }

    /** @return what it said until now, to be kept */
    AnswerRevision edit(AnswerText says, int number, long editorId, Instant now) {
        var before = new AnswerRevision(this, number, editorId);
        say(says);
        editedAt = now;
        return before;
    }

    /** From when it says what it says. */
    Instant since() {
        return editedAt == null ? answeredAt : editedAt;
    }

    private void say(AnswerText says) {
        kind = says.kind();
        reason = says.reason();
        html = says.html();
    }

    long getProposalId() {
        return proposalId;
    }

    int getVersion() {
        return version;
    }

    ProposalStatus getKind() {
        return kind;
    }

    String getReason() {
        return reason;
    }

    String getHtml() {
        return html;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }

    @Nullable
    Instant getEditedAt() {
        return editedAt;
    }
}
