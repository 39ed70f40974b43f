package org.pendopo.insight;

import jakarta.inject.Inject;
import java.util.List;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.ToolKind;
import org.pendopo.spaces.ToolView;

/** What became of a consultation, for whoever may read it. */
@UseCase
public class ReadResults {
    /** More rows than these are not read as a chart. */
    static final int MOST = 60;

    @Inject
    FindSpace find;

    @Inject
    Access access;

    @Inject
    CountResults count;

    /** @throws NotFound also for a space that is no consultation, or has no proposals */
    public Results of(String slug) {
        var space = find.bySlug(slug);
        access.check(Action.VIEW_SPACE, space.id());
        var tools = space.tools().stream()
                .filter(tool -> tool.kind() == ToolKind.PROPOSALS)
                .map(ToolView::id)
                .toList();
        if (space.kind() != SpaceKind.CONSULTATION || tools.isEmpty()) {
            throw new NotFound();
        }
        var funnel = count.funnel(tools);
        var districts = new Disclosure(count.districts(tools));
        var times = times(tools);
        return new Results(
                space,
                funnel.funnel(),
                funnel.medianDays(),
                funnel.longestDays(),
                districts.told(),
                districts.isWhole(),
                times.unit(),
                districts.beside(times.rows()),
                districts.parts());
    }

    /** By the narrowest unit with which the table still ends. */
    private Times times(List<Long> tools) {
        var found = new Times("day", count.times(tools, "day", MOST));
        for (var wider : List.of("week", "month")) {
            if (found.rows().size() > MOST) {
                found = new Times(wider, count.times(tools, wider, MOST));
            }
        }
        return found;
    }

    private record Times(String unit, List<Counted> rows) {}
}
