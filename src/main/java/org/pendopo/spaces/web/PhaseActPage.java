package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Settings;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.phases.ExtendPhase;
import org.pendopo.spaces.phases.ResumePhase;
import org.pendopo.spaces.phases.SuspendPhase;

/** Makes a phase longer, suspends it or resumes it: {@code /space/{slug}/phases/{extend, suspend or resume}/{id}}. */
@Named
@RequestScoped
public class PhaseActPage {
    @Inject
    SpacePage page;

    @Inject
    Settings settings;

    @Inject
    ExtendPhase extend;

    @Inject
    SuspendPhase suspend;

    @Inject
    ResumePhase resume;

    private @Nullable String moment;
    private @Nullable String version;
    private String reason = "";

    /** What the address asks about; empty where it asks about nothing of this. */
    public String getAct() {
        var sub = page.getSub();
        return sub != null && List.of("extend", "suspend", "resume").contains(sub) ? sub : "";
    }

    public PhaseView getPhase() {
        page.getPermits().decide(Action.EDIT_PHASES).orThrow();
        return page.getPermits().timeline().phases().stream()
                .filter(p -> String.valueOf(p.id()).equals(page.getArg()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void extend() {
        extend.extend(page.getSpace().id(), getPhase().id(), version(), typed(), reason);
        Addresses.done(page.getSpace().address() + "/phases", "spaces-phases.extended");
    }

    public void suspend() {
        var wanted = moment == null || moment.isBlank();
        var until = wanted ? null : typed();
        if (!wanted && until == null) {
            throw new RuleBroken("spaces.phase.moment").at("until");
        }
        suspend.suspend(page.getSpace().id(), getPhase().id(), version(), until, reason);
        Addresses.done(page.getSpace().address() + "/phases", "spaces-phases.suspended");
    }

    public void resume() {
        resume.resume(page.getSpace().id(), getPhase().id(), version());
        Addresses.done(page.getSpace().address() + "/phases", "spaces-phases.resumed");
    }

    private @Nullable Instant typed() {
        return PhaseFields.moment(moment == null ? "" : moment, LocalTime.of(23, 59), settings.timeZone());
    }

    // What is no number was no form of ours; it conflicts with whatever stands there.
    private int version() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** The new end of an extension, or the end of a suspension, as browsers write times. */
    public String getMoment() {
        return moment == null ? "" : moment;
    }

    public void setMoment(@Nullable String typed) {
        moment = typed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }

    public String getVersion() {
        return version == null ? String.valueOf(getPhase().version()) : version;
    }

    public void setVersion(String seen) {
        version = seen;
    }
}
