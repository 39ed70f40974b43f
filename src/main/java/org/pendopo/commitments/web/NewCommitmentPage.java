package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.commitments.AcceptedProposal;
import org.pendopo.commitments.MakeCommitment;
import org.pendopo.commitments.TypedPromise;
import org.pendopo.contributions.web.Ids;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Decision;

/** Where a unit promises what comes of an accepted proposal. */
@Named
@RequestScoped
public class NewCommitmentPage {
    @Inject
    @Param(name = "proposal")
    @Nullable
    String proposalId;

    @Inject
    MakeCommitment make;

    @Inject
    UnitMenu units;

    private final StepFields first = new StepFields(1);
    private final StepFields second = new StepFields(2);
    private final StepFields third = new StepFields(3);
    private @Nullable AcceptedProposal proposal;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String unit;
    private @Nullable String due;
    private @Nullable String key;

    public AcceptedProposal getProposal() {
        if (proposal == null) {
            proposal = make.from(Ids.of(proposalId));
        }
        return proposal;
    }

    /** Whether the reader may promise something here, in the name of some unit at least. */
    public Decision getDecision() {
        return make.decide(getProposal());
    }

    public void make() {
        var steps = List.of(first.typed(), second.typed(), third.typed());
        var promise = new TypedPromise(title, text, units.chosen(unit), due, steps);
        Addresses.done(make.make(Ids.of(proposalId), promise, formKey()), "commitments.made");
    }

    private UUID formKey() {
        try {
            return UUID.fromString(getKey());
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("commitments.form");
        }
    }

    public StepFields getFirst() {
        return first;
    }

    public StepFields getSecond() {
        return second;
    }

    public StepFields getThird() {
        return third;
    }

    /** Made with the form and sent back with it, so that the same form sent twice promises once. */
    public String getKey() {
        if (key == null) {
            key = UUID.randomUUID().toString();
        }
        return key;
    }

    public void setKey(@Nullable String value) {
        key = value;
    }

    public @Nullable String getTitle() {
        return title == null ? getProposal().title() : title;
    }

    public void setTitle(@Nullable String value) {
        title = value == null ? "" : value;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String value) {
        text = value;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String value) {
        unit = value;
    }

    public @Nullable String getDue() {
        return due;
    }

    public void setDue(@Nullable String value) {
        due = value;
    }
}
