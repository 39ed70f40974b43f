package org.pendopo.proposals;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** The proposals of a space, page by page. */
@UseCase
public class BrowseProposals {
    static final int PAGE = 20;

    @Inject
    Access access;

    @Inject
    ProposalLists lists;

    @Inject
    Categories categories;

    public ProposalList browse(ProposalTool tool, ProposalQuery query) {
        var permits = access.check(Action.VIEW_SPACE, tool.spaceId());
        var read = lists.rows(tool.id(), query, access.viewer(), PAGE + 1);
        var more = read.size() > PAGE;
        var fitting = more ? read.subList(0, PAGE) : read;
        var lines = query.backwards() ? fitting.reversed() : fitting;
        var rows = lines.stream().map(l -> l.view(permits.isInOwnClass())).toList();
        var total = read.isEmpty() ? emptyTotal(tool, query) : read.getFirst().total();
        var isBefore = query.backwards() ? more : query.mark() != null;
        var isAfter = query.backwards() ? query.mark() != null : more;
        return new ProposalList(
                query,
                rows,
                total,
                isBefore ? query.at(mark(query, lines, true), true) : null,
                isAfter ? query.at(mark(query, lines, false), false) : null);
    }

    /** What the list can be filtered by. */
    public ListChoices choices(ProposalTool tool) {
        access.check(Action.VIEW_SPACE, tool.spaceId());
        var all = categories.filters(tool.id());
        return new ListChoices(
                options(all, "C", Comparator.comparingInt(FilterChoice::position)),
                options(all, "T", Comparator.comparing(FilterChoice::code)),
                new AnsweredShare(
                        number(all, "proposals"),
                        number(all, "answered"),
                        number(all, "comments"),
                        number(all, "taken_up")));
    }

    private static int number(List<FilterChoice> all, String name) {
        return all.stream()
                .filter(c -> c.kind().equals("N") && c.code().equals(name))
                .mapToInt(FilterChoice::position)
                .sum();
    }

    private static List<ListChoices.Option> options(
            List<FilterChoice> all, String kind, Comparator<FilterChoice> order) {
        return all.stream()
                .filter(c -> c.kind().equals(kind))
                .sorted(order.thenComparing(FilterChoice::name))
                .map(c -> new ListChoices.Option(c.code(), c.name()))
                .toList();
    }

    // Beyond the last row there is nothing to count by; only an address from elsewhere leads there.
    private long emptyTotal(ProposalTool tool, ProposalQuery query) {
        return query.mark() == null ? 0 : lists.total(tool.id(), query);
    }

    private static @Nullable Mark mark(ProposalQuery query, List<ProposalLine> lines, boolean first) {
        if (lines.isEmpty()) {
            return query.mark();
        }
        return (first ? lines.getFirst() : lines.getLast()).mark(query.order());
    }
}
