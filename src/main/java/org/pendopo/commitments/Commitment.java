package org.pendopo.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * What a unit promised to do after it accepted proposals. It has a date; when the date is moved, the first one stays
 * visible beside the reason. It is done when all its milestones are, or stopped for a reason that everybody reads.
 */
@Entity
@Table(name = "commitment")
class Commitment {
    @Id
    @GeneratedValue(generator = "commitment_seq")
    @SequenceGenerator(name = "commitment_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private UUID requestKey;
    private long spaceId;
    private long organisationId;
    private String title;
    private String text;
    private String html;
    private String language;
    private LocalDate firstDue;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.PLANNED;

    private Instant stateAt;
    private @Nullable String stopReason;

    @Column(name = "project_id")
    private @Nullable Long projectId;

    private @Nullable Long createdBy;
    private Instant createdAt;

    protected Commitment() {}

    Commitment(long spaceId, Promise promise, UUID requestKey, long createdBy, Instant now) {
        this.spaceId = spaceId;
        this.organisationId = promise.organisationId();
        this.requestKey = requestKey;
        this.title = promise.title();
        this.text = promise.text();
        this.html = promise.html();
        this.language = promise.language();
        this.firstDue = promise.due();
        this.due = promise.due();
        this.stateAt = now;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Work begins, or goes on after it was stopped or thought to be done. */
    void start(Instant now) {
        become(CommitmentState.ACTIVE, now);
    }

    /** @param share of its milestones; none may be left */
    void finish(Share share, Instant now) {
        RuleBroken.unless(share.done() == share.total(), "commitments.finish.open", share.total() - share.done());
        become(CommitmentState.DONE, now);
    }

    void stop(String reason, Instant now) {
        become(CommitmentState.STOPPED, now);
        stopReason = reason;
    }

    private void become(CommitmentState next, Instant now) {
        RuleBroken.unless(state.leadsTo(next), "commitments.state.cannot");
        state = next;
        stateAt = now;
        stopReason = null;
    }

    boolean says(EditCommitment.Wording words) {
        return title.equals(words.title())
                && text.equals(words.text())
                && organisationId == words.unit().id();
    }

    void say(EditCommitment.Wording words) {
        title = words.title();
        text = words.text();
        html = words.html();
        organisationId = words.unit().id();
    }

    /** Milestones and dates change only while work is owed. */
    void requireOpen() {
        RuleBroken.unless(state.isOpen(), "commitments.closed");
    }

    /** @return the date that it had */
    LocalDate move(LocalDate to) {
        requireOpen();
        var was = due;
        due = to;
        return was;
    }

    void open(long project) {
        RuleBroken.unless(projectId == null, "commitments.project.once");
        RuleBroken.unless(state.isOpen(), "commitments.closed");
        projectId = project;
    }

    long getId() {
        return id;
    }

    long getSpaceId() {
        return spaceId;
    }

    long getOrganisationId() {
        return organisationId;
    }

    String getTitle() {
        return title;
    }

    String getText() {
        return text;
    }

    String getHtml() {
        return html;
    }

    String getLanguage() {
        return language;
    }

    LocalDate getFirstDue() {
        return firstDue;
    }

    LocalDate getDue() {
        return due;
    }

    CommitmentState getState() {
        return state;
    }

    Instant getStateAt() {
        return stateAt;
    }

    @Nullable
    String getStopReason() {
        return stopReason;
    }

    @Nullable
    Long getProjectId() {
        return projectId;
    }

    Instant getCreatedAt() {
        return createdAt;
    }
}
