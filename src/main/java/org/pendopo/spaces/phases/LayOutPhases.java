package org.pendopo.spaces.phases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Language;
import org.pendopo.spaces.BlueprintChosen;

/** A space made from a blueprint begins with the blueprint's phases, from tomorrow on. */
@ApplicationScoped
class LayOutPhases {
    @Inject
    Phases phases;

    @Inject
    Settings settings;

    void on(@Observes BlueprintChosen event) {
        var zone = settings.timeZone();
        var tomorrow = LocalDate.ofInstant(event.at(), zone).plusDays(1);
        var language = Language.of(event.language()).orElse(Language.ID);
        PhasePresets.of(event.blueprint())
                .plan(tomorrow, zone, language)
                .forEach(plan -> phases.add(new Phase(event.spaceId(), plan)));
    }
}
