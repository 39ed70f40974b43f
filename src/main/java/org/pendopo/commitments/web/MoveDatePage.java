package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.MilestoneView;
import org.pendopo.commitments.MoveDate;
import org.pendopo.commitments.SlipView;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;

/** Where a date is moved. When two officials do so at once, the second sees both dates and decides. */
@Named
@RequestScoped
public class MoveDatePage {
    @Inject
    CommitmentPage page;

    @Inject
    MoveDate move;

    private @Nullable String date;
    private @Nullable String reason;
    private @Nullable String seen;
    private boolean conflict;

    public void move() {
        var typing = new MoveDate.Typing(date, reason);
        if (move.move(page.getId(), page.getMilestoneId(), seen, typing)) {
            page.forget();
            Addresses.done(page.getCommitment().address(), "commitments.moved");
            return;
        }
        conflict = true;
        page.forget();
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
        // The next press of the button is made with the other date in sight.
        seen = null;
    }

    public boolean isConflict() {
        return conflict;
    }

    /** The milestone whose date is moved; null for the whole commitment. */
    public @Nullable MilestoneView getMilestone() {
        var id = page.getMilestoneId();
        return id == null
                ? null
                : page.getCommitment().milestones().stream()
                        .filter(m -> m.id() == id)
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /** The date that stands. */
    public LocalDate getCurrent() {
        var milestone = getMilestone();
        return milestone == null ? page.getCommitment().row().due() : milestone.due();
    }

    /** The last time that it was moved; null if it never was. */
    public @Nullable SlipView getLast() {
        return page.getCommitment().slips().stream()
                .filter(s -> Objects.equals(s.milestoneId(), page.getMilestoneId()))
                .findFirst()
                .orElse(null);
    }

    public String getSeen() {
        return seen == null ? getCurrent().toString() : seen;
    }

    public void setSeen(@Nullable String value) {
        seen = value == null ? "" : value;
    }

    public @Nullable String getDate() {
        return date;
    }

    public void setDate(@Nullable String value) {
        date = value;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String value) {
        reason = value;
    }
}
