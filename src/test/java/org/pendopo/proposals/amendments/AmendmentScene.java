package org.pendopo.proposals.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.ContributionKind;
import org.pendopo.contributions.EditContribution;
import org.pendopo.contributions.EditedText;
import org.pendopo.contributions.NewContribution;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.people.CurrentPerson;
import org.pendopo.proposals.ProposalSetting;
import org.pendopo.testing.Given;

/** A proposal of four sentences, and who wants them otherwise. */
@ApplicationScoped
public class AmendmentScene {
    private static final String BASE = "One lamp. Two benches. Three trees. Four bins.";

    /** A proposal with its author, and who suggests something for it. */
    public record Written(ProposalSetting.Consultation here, long id, long author, long amender) {
        long space() {
            return here.tool().spaceId();
        }
    }

    @Inject
    Given given;

    @Inject
    ProposalSetting setting;

    @Inject
    CurrentPerson me;

    @Inject
    SuggestAmendment suggest;

    @Inject
    ReadOwnText own;

    @Inject
    EditContribution edit;

    Written proposal() {
        var here = setting.in(given.space("CONSULTATION"), "SUBMIT", "AMEND");
        var author = given.person();
        me.actAs(author);
        var written = new Written(here, setting.submit(here, "A bench"), author, given.person());
        var text = own.read(written.id());
        edit.edit(new EditedText(written.id(), text.version(), "A bench", BASE));
        return written;
    }

    /** As the amender. */
    long amended(Written written, String gone, String come) {
        me.actAs(written.amender());
        var start = suggest.start(written.id());
        return Objects.requireNonNull(suggestion(written, start.said().text().replace(gone, come), start.version()));
    }

    @Nullable
    Long suggestion(Written written, String text, int version) {
        var words = new NewContribution(
                written.space(),
                written.here().tool().id(),
                ContributionKind.AMENDMENT,
                null,
                null,
                "A bench",
                text,
                null,
                "en",
                UUID.randomUUID());
        return suggest.suggest(written.id(), words, "Better.", version);
    }

    /** As the author. */
    void change(Written written, String gone, String come) {
        var text = own.read(written.id());
        edit.edit(new EditedText(
                written.id(), text.version(), text.title(), text.text().replace(gone, come)));
    }
}
