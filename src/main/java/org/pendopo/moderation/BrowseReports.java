package org.pendopo.moderation;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Lists what was reported and waits for a decision: three statements a page. */
@UseCase
public class BrowseReports {
    private static final int PAGE = 20;
    private static final int NOTES = 3;

    @Inject
    Access access;

    @Inject
    Reports reports;

    /** In one space, for those who moderate it. */
    public ReportQueue inSpace(long spaceId, long after) {
        access.require(Action.DECIDE_REPORTS, spaceId);
        var inClass = access.permits(spaceId).isInOwnClass();
        return page(reports.queue(spaceId, after, PAGE + 1), inClass);
    }

    /** In all spaces but classes, for the portal's moderators: those who may also suspend somebody. */
    public ReportQueue everywhere(long after) {
        access.require(Action.SUSPEND_PERSONS);
        return page(reports.queue(after, PAGE + 1), false);
    }

    private ReportQueue page(List<Queued> queued, boolean inClass) {
        var more = queued.size() > PAGE;
        var shown = more ? queued.subList(0, PAGE) : queued;
        if (shown.isEmpty()) {
            return new ReportQueue(List.of(), null);
        }
        var ids = shown.stream().map(Queued::contributionId).toList();
        var notes = reports.notes(ids, NOTES).stream().collect(Collectors.groupingBy(ReportNote::contributionId));
        var queuedBy = shown.stream().collect(Collectors.toMap(Queued::contributionId, Function.identity()));
        var rows = reports.texts(ids).stream()
                .sorted(Comparator.comparingInt(t -> ids.indexOf(t.id())))
                .map(t -> row(
                        Objects.requireNonNull(queuedBy.get(t.id())),
                        t,
                        Objects.requireNonNull(notes.getOrDefault(t.id(), List.of())),
                        inClass))
                .toList();
        return new ReportQueue(rows, more ? (Long) shown.getLast().firstReport() : null);
    }

    private static ReportedRow row(Queued queued, ReportedText text, List<ReportNote> notes, boolean inClass) {
        return new ReportedRow(
                text.id(),
                text.kind(),
                text.author(inClass),
                text.at(),
                text.threadTitle(),
                text.excerpt(),
                text.spaceSlug(),
                text.spaceTitle(),
                queued.reports(),
                notes);
    }
}
