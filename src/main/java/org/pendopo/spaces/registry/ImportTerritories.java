package org.pendopo.spaces.registry;

import jakarta.inject.Inject;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** An administrator brings in a file of territories, all of it or nothing. */
@UseCase
public class ImportTerritories {
    @Inject
    Access access;

    @Inject
    TerritoryRegister register;

    /** @return what it did, or the faults line by line, and then it did nothing */
    public TerritoryReport take(byte[] csv) {
        access.require(Action.ADMINISTER);
        return register.enter(csv);
    }
}
