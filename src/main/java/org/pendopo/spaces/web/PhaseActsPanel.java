package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.phases.PhaseActRow;
import org.pendopo.spaces.phases.ReadPhases;

/** What was changed about the phases of a space after they had been announced. */
@Named
@RequestScoped
public class PhaseActsPanel {
    @Inject
    SpacePage page;

    @Inject
    ReadPhases read;

    private @Nullable List<PhaseActRow> acts;

    /** Costs nothing where nothing was changed. */
    public List<PhaseActRow> getActs() {
        if (acts == null) {
            var changed = page.getPermits().timeline().phases().stream().anyMatch(PhaseView::isChanged);
            acts = changed ? read.acts(page.getSpace().id()) : List.of();
        }
        return acts;
    }
}
