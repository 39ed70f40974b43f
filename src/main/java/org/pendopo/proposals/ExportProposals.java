package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.proposals.fields.OwnAnswers;
import org.pendopo.proposals.fields.ShownField;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The visible proposals of a space for a file, part by part, so that a long list needs little memory. */
@UseCase
public class ExportProposals {
    static final int PART = 500;

    /**
     * @param mergedInto for each row the number of the proposal of which it is part, or empty
     * @param labels these questions
     * @param next where the next part begins; null after the last one
     */
    public record Part(
            List<ProposalRow> rows,
            List<String> mergedInto,
            List<String> labels,
            @Nullable Long next) {}

    @Inject
    OwnAnswers answers;

    @Inject
    Access access;

    @Inject
    Proposals proposals;

    @Inject
    Settings settings;

    public Part first(ProposalTool tool) {
        access.check(Action.EXPORT, tool.spaceId());
        return part(tool, 0, answers.labels(tool.id()));
    }

    /** @param before whose {@code next} is there */
    public Part after(ProposalTool tool, Part before) {
        access.check(Action.EXPORT, tool.spaceId());
        return part(tool, Objects.requireNonNull(before.next()), before.labels());
    }

    private Part part(ProposalTool tool, long after, List<String> labels) {
        var base = settings.baseUrl().toString();
        var read = proposals.exported(tool.id(), after, PART);
        var ids = read.stream().map(p -> p.proposal().getId()).toList();
        var own = labels.isEmpty() ? Map.<Long, List<ShownField>>of() : answers.shown(ids);
        var coauthors = (ids.isEmpty() ? List.<NamedCoauthor>of() : proposals.coauthors(ids))
                .stream()
                        .collect(Collectors.groupingBy(
                                NamedCoauthor::proposalId,
                                Collectors.mapping(NamedCoauthor::shownName, Collectors.toList())));
        var rows = read.stream()
                .map(p -> {
                    var id = p.proposal().getId();
                    return p.row(coauthors.getOrDefault(id, List.of()), plain(own.getOrDefault(id, List.of())), base);
                })
                .toList();
        var into = read.stream().map(ExportedProposal::mergedInto).toList();
        return new Part(rows, into, labels, read.size() < PART ? null : ids.getLast());
    }

    private static Map<String, String> plain(List<ShownField> own) {
        return own.stream().collect(Collectors.toMap(ShownField::label, ShownField::plain));
    }
}
