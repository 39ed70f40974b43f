package org.pendopo.notify.mail;

import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Clock;
import org.pendopo.shared.UseCase;

/** The signed-in person says whether notices come by e-mail too. */
@UseCase
public class ChooseMail {
    @Inject
    CurrentPerson me;

    @Inject
    MailChoices choices;

    @Inject
    Clock clock;

    public void choose(boolean wanted) {
        choices.choose(me.require().id(), wanted, clock.instant());
    }

    public boolean isWanted() {
        return choices.of(me.require().id()).stream().findFirst().orElse(true);
    }

    /** The address that sign-on knows; empty when there is none. */
    public String address() {
        return choices.addressOf(me.require().id()).stream().findFirst().orElse("");
    }
}
