package org.pendopo.proposals.answers;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pendopo.proposals.ProposalTool;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** What a consultation's officials have in hand: answers in the making, planned publications and past ones. */
@UseCase
public class ReadPublications {
    /** So many drafts or publications are on a page. */
    public static final int PAGE = 50;

    @Inject
    Access access;

    @Inject
    Drafts drafts;

    @Inject
    Publications publications;

    public boolean isCheckNeeded(ProposalTool tool) {
        access.require(Action.PREPARE_ANSWER, tool.spaceId());
        return drafts.isSecondCheckNeeded(tool.id());
    }

    /** Who switched the second check on or off last; null where nobody did. */
    public @Nullable RuleChange ruleChange(ProposalTool tool) {
        access.require(Action.PREPARE_ANSWER, tool.spaceId());
        return drafts.ruleChange(tool.id()).stream().findFirst().orElse(null);
    }

    /** Answers in the making after one of them, and one more than fits. */
    public List<DraftView> drafts(ProposalTool tool, long after) {
        var needed = isCheckNeeded(tool);
        return drafts.in(tool.id(), after, PAGE + 1).stream()
                .map(row -> row.view(needed))
                .toList();
    }

    /** What is planned, the next one first, with its answers. */
    public List<PublicationView> planned(ProposalTool tool) {
        var needed = isCheckNeeded(tool);
        var rows = publications.planned(tool.id(), PAGE);
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(PublicationRow::id).toList();
        Map<Long, List<DraftView>> answers = drafts.scheduled(ids, PAGE * PublishAnswers.MOST).stream()
                .map(row -> row.view(needed))
                .collect(Collectors.groupingBy(d -> d.publicationId() == null ? 0L : d.publicationId()));
        return rows.stream()
                .map(row -> new PublicationView(row, answers.getOrDefault(row.id(), List.of()), List.of()))
                .toList();
    }

    /** What was published before one of them, the latest first, and one more than fits. */
    public List<PublicationView> past(ProposalTool tool, long before, int max) {
        access.require(Action.PREPARE_ANSWER, tool.spaceId());
        var rows = publications.past(tool.id(), before, max);
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(PublicationRow::id).toList();
        Map<Long, List<ResultRow>> results = publications.results(ids, max * PublishAnswers.MOST).stream()
                .collect(Collectors.groupingBy(ResultRow::publicationId));
        return rows.stream()
                .map(row -> new PublicationView(row, List.of(), results.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
