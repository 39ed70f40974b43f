package org.pendopo.guardians;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.people.AgeBand;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.people.consent.ReadConsents;
import org.pendopo.shared.UseCase;

/** Shows guardians their children, and pupils their guardians. */
@UseCase
public class ReadFamily {
    @Inject
    CurrentPerson current;

    @Inject
    Guardianships links;

    @Inject
    ReadConsents consents;

    public OwnFamily own() {
        var me = current.require();
        var children = links.by(me.id());
        var child = me.ageBand() == AgeBand.UNDER_13;
        var asked = child
                ? List.of(me.id())
                : children.stream().map(LinkRow::childId).toList();
        var given = consents.given(ConsentKind.PARTICIPATION, asked);
        return new OwnFamily(
                children.stream()
                        .map(l -> new ChildRow(
                                l.childId(), l.child(), l.age() == AgeBand.UNDER_13, given.contains(l.childId())))
                        .toList(),
                me.ageBand() == AgeBand.ADULT ? List.of() : links.of(List.of(me.id())),
                me.ageBand() == AgeBand.ADULT,
                child,
                given.contains(me.id()));
    }
}
