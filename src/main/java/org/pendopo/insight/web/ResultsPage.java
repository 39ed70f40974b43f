package org.pendopo.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.insight.Counted;
import org.pendopo.insight.ReadResults;
import org.pendopo.insight.Results;
import org.pendopo.shared.NotFound;

/** What became of a consultation: {@code /results/{slug}}. */
@Named
@RequestScoped
public class ResultsPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String slug;

    @Inject
    ReadResults read;

    private @Nullable Results results;

    public Results getResults() {
        if (results == null) {
            if (slug == null || !slug.matches("[a-z0-9-]{1,80}")) {
                throw new NotFound();
            }
            results = read.of(slug);
        }
        return results;
    }

    /** How long the bar of a number is, in percent of the longest. */
    public long bar(List<Counted> all, Counted one) {
        var most = all.stream()
                .map(Counted::count)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var count = one.count();
        return count == null || most == 0 ? 0 : Math.round(100.0 * count / most);
    }

    public LocalDate day(Counted one) {
        return LocalDate.parse(one.what());
    }
}
