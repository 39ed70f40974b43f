package org.pendopo.commitments;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.UseCase;
import org.pendopo.shared.text.Markdown;
import org.pendopo.spaces.registry.BrowseOrganisations;
import org.pendopo.spaces.registry.OrganisationName;

/** A unit says better what it promised, or hands it to another unit; what it said before stays to be read. */
@UseCase
public class EditCommitment {
    @Inject
    CurrentPerson me;

    @Inject
    Keepers keepers;

    @Inject
    Commitments commitments;

    @Inject
    BrowseOrganisations organisations;

    @Inject
    Announce announce;

    @Inject
    Today today;

    public CommitmentWords read(long id) {
        me.require();
        var it = commitments.find(id).orElseThrow(NotFound::new);
        keepers.require(it.getSpaceId(), it.getOrganisationId());
        return new CommitmentWords(it.getTitle(), it.getText(), it.getOrganisationId(), commitments.lastEdition(id));
    }

    /**
     * @param seen how often it had been changed when the form was opened
     * @return false if somebody changed it meanwhile: nothing is stored, both texts are to be shown
     */
    public boolean edit(long id, int seen, Typing typing) {
        me.require();
        var it = commitments.locked(id).orElseThrow(NotFound::new);
        var by = keepers.require(it.getSpaceId(), it.getOrganisationId());
        it.requireOpen();
        var next = checked(typing, it.getOrganisationId());
        var last = commitments.lastEdition(id);
        if (last != seen) {
            return false;
        }
        if (it.says(next)) {
            return true;
        }
        var before = it.getOrganisationId();
        var handed = before != next.unit().id();
        commitments.em().persist(new Edition(it, last + 1, by.id(), today.now()));
        it.say(next);
        if (handed) {
            announce.units(
                    it,
                    "handed",
                    by,
                    next.unit().name(),
                    Set.of(before, next.unit().id()));
        } else {
            announce.changed(it, by, today.date());
        }
        return true;
    }

    private Wording checked(Typing typing, long owing) {
        var flaws = new Flaws();
        var title = flaws.in(() -> Typed.title(typing.title(), "title"));
        var text = flaws.in(() -> Typed.text(typing.text(), "text"));
        var unit = flaws.in(() -> unit(typing.organisationId(), owing));
        flaws.tell();
        var said = Objects.requireNonNull(text);
        return new Wording(Objects.requireNonNull(title), said, Markdown.toHtml(said), Objects.requireNonNull(unit));
    }

    /** Units that are known to be what they say, and the one that owes it now. */
    private OrganisationName unit(@Nullable Long chosen, long now) {
        return organisations.names().stream()
                .filter(o -> chosen != null && o.id() == chosen && (o.verified() || o.id() == now))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("commitments.unit.empty").at("unit"));
    }

    /** The commitment as typed. */
    public record Typing(
            @Nullable String title,
            @Nullable String text,
            @Nullable Long organisationId) {}

    /** The commitment as it will be said. */
    record Wording(String title, String text, String html, OrganisationName unit) {}
}
