package org.pendopo.guardians;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.pendopo.people.AgeBand;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Who;
import org.pendopo.people.consent.ConsentKind;
import org.pendopo.people.consent.ReadConsents;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;

/** Shows a guardian the own child: what was agreed to, and what the child wrote; nothing of other children. */
@UseCase
public class ReadChild {
    private static final int PAGE = 20;

    @Inject
    CurrentPerson current;

    @Inject
    Guardianships links;

    @Inject
    ReadConsents consents;

    @Inject
    Removals removals;

    @Inject
    ChildTexts texts;

    /** @param before ids below this; for the newest {@link Long#MAX_VALUE} */
    public ChildView child(long childId, long before) {
        var me = current.require();
        var guardians = links.of(List.of(childId));
        var link = guardians.stream()
                .filter(l -> l.guardianId() == me.id() && l.age() != AgeBand.ADULT)
                .findFirst()
                .orElseThrow(NotFound::new);
        var needed = link.age() == AgeBand.UNDER_13;
        var found = texts.of(childId, before, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new ChildView(
                childId,
                link.child(),
                needed,
                choices(childId, needed),
                consents.history(childId),
                removals.latest(childId).stream().findFirst().map(Removal::view).orElse(null),
                guardians,
                veiled(me, link, shown),
                found.size() > PAGE ? (Long) shown.getLast().id() : null);
    }

    private List<ConsentChoice> choices(long childId, boolean needed) {
        return Arrays.stream(ConsentKind.values())
                .filter(kind -> needed || kind != ConsentKind.PARTICIPATION)
                .map(kind -> new ConsentChoice(
                        kind, !consents.given(kind, List.of(childId)).isEmpty()))
                .toList();
    }

    private List<ChildText> veiled(Who me, LinkRow link, List<ChildText> shown) {
        if (shown.isEmpty()) {
            return shown;
        }
        var spaces = shown.stream().map(ChildText::spaceId).distinct().toList();
        var language = Language.of(me.language()).orElse(Language.ID);
        var instead = Texts.of(language, "guardians.classmate");
        var veil = new Veil(link.child(), texts.others(spaces, link.childId()), instead);
        return shown.stream().map(t -> t.shown(veil)).toList();
    }
}
