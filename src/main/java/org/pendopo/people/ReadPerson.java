package org.pendopo.people;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** Reads a person's page. Children have none, and of other minors nothing shows but initials. */
@UseCase
public class ReadPerson {
    @Inject
    People people;

    @Inject
    CurrentPerson me;

    public PersonView byHandle(String handle) {
        var id = people.idOf(handle.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new NotFound();
        }
        return seenBy(me.who(), people.whole(id).getFirst());
    }

    /** Why the signed-in person is suspended; null when that is not so. */
    public @Nullable String ownSuspension() {
        var who = me.who();
        return who == null
                ? null
                : people.find(who.id()).orElseThrow(NotFound::new).getSuspendedReason();
    }

    private static PersonView seenBy(@Nullable Who reader, Person person) {
        var own = reader != null && reader.id() == person.getId();
        var maySuspend = Suspension.isAllowed(reader, person);
        var whole = own || maySuspend || !person.getAgeBand().isProtected();
        if (!whole && person.getAgeBand() == AgeBand.UNDER_13) {
            throw new NotFound();
        }
        var who = person.who();
        var residence = whole && who.residenceConfirmed() ? who.territoryCode() : null;
        return new PersonView(
                PersonTag.of(who.id(), who.handle(), who.name(), who.ageBand(), whole),
                who.roles(),
                whole ? who.affiliations() : List.of(),
                residence,
                person.getFirstSeenAt(),
                own,
                maySuspend,
                own || maySuspend ? person.getSuspendedReason() : null);
    }
}
