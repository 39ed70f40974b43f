package org.pendopo.people;

import jakarta.inject.Inject;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Remembers how the signed-in person wants the pages. */
@UseCase
public class ChoosePreferences {
    @Inject
    People people;

    @Inject
    CurrentPerson me;

    public void choose(Preferences chosen) {
        people.find(me.require().id()).orElseThrow(NotFound::new).prefer(chosen);
    }
}
