package org.pendopo.architecture.bad;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.pendopo.shared.UseCase;

/** A name that says nothing, a clock of its own, roles that nobody enforces, and nobody is asked. */
@UseCase
@RolesAllowed("admin")
public class ThingManager {
    public Instant now() {
        return Instant.now();
    }
}
