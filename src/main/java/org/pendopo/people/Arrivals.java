package org.pendopo.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import org.pendopo.shared.Clock;

/** Finds or makes the one person behind an account, and takes over what is told of it. */
@ApplicationScoped
class Arrivals {
    @Inject
    People people;

    @Inject
    Clock clock;

    Person arrive(NewPerson told) {
        var known = people.idOf(told.issuer(), told.subject());
        var id = known == null ? add(told) : known;
        // Two sign-ins of one person at once: the second waits, so that both do not write the same role.
        var person = people.em().find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        person.refresh(told, clock.instant());
        if (known == null) {
            person.speak(told.language());
        }
        if (told.ageBand().isProtected() && !person.hasNeutralHandle()) {
            person.rename(Handle.candidates(told.wishedHandle(), told.ageBand())
                    .filter(handle -> people.idOf(handle) == null)
                    .findFirst()
                    .orElseThrow());
        }
        return person;
    }

    private long add(NewPerson told) {
        var now = clock.instant();
        for (var handle : Handle.candidates(told.wishedHandle(), told.ageBand()).toList()) {
            people.addUnlessKnown(told.issuer(), told.subject(), handle, told.name(), now);
            var id = people.idOf(told.issuer(), told.subject());
            if (id != null) {
                return id;
            }
        }
        throw new IllegalStateException("no free handle for a new person");
    }
}
