package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.exchange.ProposalRow;
import org.pendopo.shared.Settings;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The visible proposals of a space for a file, part by part, so that a long list needs little memory. */
@UseCase
public class ExportProposals {
    static final int PART = 500;

    /** @param next where the next part begins; null after the last one */
    public record Part(List<ProposalRow> rows, @Nullable Long next) {}

    @Inject
    Access access;

    @Inject
    Proposals proposals;

    @Inject
    Settings settings;

    /** @param after 0 for the first part */
    public Part part(ProposalTool tool, long after) {
        access.check(Action.EXPORT, tool.spaceId());
        var base = settings.baseUrl().toString();
        var read = proposals.exported(tool.id(), after, PART);
        var rows = read.stream().map(p -> p.row(base)).toList();
        return new Part(
                rows, read.size() < PART ? null : read.getLast().proposal().getId());
    }
}
