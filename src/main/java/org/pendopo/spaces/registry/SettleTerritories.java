package org.pendopo.spaces.registry;

import jakarta.inject.Inject;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** The territories of a portal that has none yet, from a file of its own. */
@UseCase
@Unguarded("called by demo data, which nobody can reach from a page")
public class SettleTerritories {
    @Inject
    TerritoryRegister register;

    /** @throws IllegalArgumentException with the faults of the file: then it did nothing */
    public void settle(byte[] csv) {
        var report = register.enter(csv);
        if (!report.isDone()) {
            throw new IllegalArgumentException(report.faults().toString());
        }
    }
}
