package org.pendopo.guardians;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.pendopo.notify.Notice;
import org.pendopo.notify.Tell;
import org.pendopo.people.AgeBand;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.tries.CodeKind;
import org.pendopo.people.tries.CodeTries;
import org.pendopo.shared.Clock;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;

/**
 * Links the person who has the letter of the school to the pupil. A code that leads nowhere looks like one that does not
 * exist, whatever the cause.
 */
@UseCase
public class RedeemPairingCode {
    @Inject
    CurrentPerson current;

    @Inject
    PairingCodes codes;

    @Inject
    CodeTries tries;

    @Inject
    Guardianships links;

    @Inject
    Tell tell;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * @param address from which the person asks, for the limit
     * @return the child
     */
    public long redeem(String typed, String address) {
        var me = current.require();
        if (me.ageBand() != AgeBand.ADULT) {
            throw new RuleBroken("guardians.redeem.adult").at("code");
        }
        var letters = PairingLetters.typed(typed);
        if (!letters.isWellFormed()) {
            throw new RuleBroken("guardians.code.form", PairingLetters.LENGTH).at("code");
        }
        var attempt = tries.begin(CodeKind.PAIRING, me.id(), address);
        var code = codes.withHash(letters.hash(settings.secret())).stream()
                .findFirst()
                .flatMap(codes::lock)
                .filter(c -> c.isOpen(clock.instant()) && codes.age(c.getChildId()) != AgeBand.ADULT)
                .orElseThrow(RedeemPairingCode::wrong);
        link(code, me.id());
        tries.strike(attempt);
        var told = List.of(me.name());
        tell.tell(
                List.of(code.getChildId()), new Notice("guardians.notice.linked", null, null, "/guardian", told, null));
        return code.getChildId();
    }

    private void link(PairingCode code, long guardian) {
        var child = code.getChildId();
        if (child == guardian || code.isBy(guardian)) {
            throw new RuleBroken("guardians.code.own").at("code");
        }
        links.queue(child);
        if (!links.between(child, guardian).isEmpty()) {
            throw new RuleBroken("guardians.code.already").at("code");
        }
        var slots = links.slots(child);
        var free = IntStream.rangeClosed(1, Guardianship.MOST)
                .filter(slot -> !slots.contains(slot))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("guardians.full", Guardianship.MOST).at("code"));
        code.use(guardian, clock.instant());
        links.add(new Guardianship(child, guardian, free, code.getId(), clock.instant()));
    }

    private static RuleBroken wrong() {
        return new RuleBroken("guardians.code.wrong").at("code");
    }
}
