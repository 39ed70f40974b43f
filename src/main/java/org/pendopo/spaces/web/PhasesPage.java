package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Settings;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.phases.ChangePhase;
import org.pendopo.spaces.phases.PlanPhase;
import org.pendopo.spaces.phases.RemovePhase;

/** The editor of the time line: a form for each phase, one for a new one, and a page that asks before one goes. */
@Named
@RequestScoped
public class PhasesPage {
    @Inject
    SpacePage page;

    @Inject
    Settings settings;

    @Inject
    PlanPhase plan;

    @Inject
    ChangePhase change;

    @Inject
    RemovePhase remove;

    private @Nullable List<PhaseFields> phases;
    private @Nullable PhaseFields fresh;

    public List<PhaseFields> getPhases() {
        if (phases == null) {
            var fields = new ArrayList<PhaseFields>();
            for (var phase : planned()) {
                fields.add(PhaseFields.of(phase, fields.size() + 1, settings.timeZone()));
            }
            phases = fields;
        }
        return phases;
    }

    public PhaseFields getFresh() {
        if (fresh == null) {
            fresh = PhaseFields.fresh(settings.timeZone());
        }
        return fresh;
    }

    public List<Capability> getCapabilities() {
        return PhaseFields.OFFERED;
    }

    public void save(PhaseFields phase) {
        change.change(page.getSpace().id(), phase.getId(), phase.getVersion(), phase.plan());
        done("spaces.phase");
    }

    public void add() {
        plan.plan(page.getSpace().id(), getFresh().plan());
        done("spaces.phase");
    }

    public boolean isRemoving() {
        return "remove".equals(page.getSub());
    }

    /** The phase that the address asks to remove. */
    public PhaseView getRemoved() {
        return planned().stream()
                .filter(p -> String.valueOf(p.id()).equals(page.getArg()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void remove() {
        remove.remove(page.getSpace().id(), getRemoved().id(), getRemoved().version());
        done("spaces.phase_removed");
    }

    private List<PhaseView> planned() {
        page.getPermits().decide(Action.EDIT_PHASES).orThrow();
        return page.getPermits().timeline().phases();
    }

    private void done(String key) {
        Addresses.done(page.getSpace().address() + "/phases", key);
    }
}
