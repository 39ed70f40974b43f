package org.pendopo.notify.mail;

import jakarta.inject.Inject;
import org.pendopo.shared.Clock;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/** Ends the letters of whoever holds the signed link of one, without signing in. */
@UseCase
@Unguarded("the signed link, which only the letter has, is the right to it")
public class StopMail {
    @Inject
    MailChoices choices;

    @Inject
    StopLink link;

    @Inject
    Clock clock;

    /** @throws NotFound when the link is not one of ours */
    public void stop(String person, String key) {
        choices.choose(link.person(person, key), false, clock.instant());
    }
}
