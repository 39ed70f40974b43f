package org.pendopo.people;

import jakarta.inject.Inject;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Registers people who do not come through sign-in: demo data and imported authors. */
@UseCase
@Unguarded("called by imports and demo data, which nobody can reach from a page")
public class RegisterPerson {
    @Inject
    Arrivals arrivals;

    /** The person's id; the same issuer and subject give the same person again. */
    public long register(NewPerson person) {
        return arrivals.arrive(person).getId();
    }
}
