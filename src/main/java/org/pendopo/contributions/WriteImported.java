package org.pendopo.contributions;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.Unguarded;
import org.pendopo.shared.UseCase;

/**
 * Writes what was said elsewhere. The same rules of text and thread hold as for everybody; how much somebody writes and
 * whether they know the guide is not asked. Whoever brings it in has been asked for permission by the caller.
 */
@UseCase
@Unguarded("the tool that imports has asked")
public class WriteImported {
    private static final int LABEL_MAX = 120;

    @Inject
    Contributions contributions;

    @Inject
    Seats seats;

    @Inject
    Event<ContributionPublished> published;

    /** @return the new id */
    public long write(ImportedContribution said) {
        var author = said.author();
        var label = author.label();
        var byline = new Byline(
                author.personId(),
                label == null
                        ? null
                        : label.substring(
                                0,
                                label.offsetByCodePoints(
                                        0, Math.min(LABEL_MAX, label.codePointCount(0, label.length())))),
                author.organisationId(),
                author.writtenAs(),
                author.origin());
        var wording = Wording.imported(said.kind().isRoot(), said.title(), said.text(), said.stance(), said.language());
        var contribution = new Contribution(place(said), byline, wording, said.at());
        contributions.add(contribution);
        seats.taken(contribution, said.at());
        published.fire(contribution.published());
        return contribution.getId();
    }

    /** In one transaction, in this order. */
    public List<Long> writeAll(List<ImportedContribution> said) {
        return said.stream().map(this::write).toList();
    }

    private Place place(ImportedContribution said) {
        var answered = said.answered();
        var beginning = Place.beginning(said.spaceId(), said.toolId(), said.kind());
        return answered == null ? beginning : seats.below(beginning, answered);
    }
}
