package org.pendopo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** In production the portal does not start with secrets that everybody can read in the documentation. */
@ApplicationScoped
class RefuseSampleSecrets {
    @Inject
    Settings settings;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        var faults = settings.faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Pendopo does not start in production: " + String.join("; ", faults)
                    + ". Set PENDOPO_MODE=demo only for a try-out.");
        }
    }
}
