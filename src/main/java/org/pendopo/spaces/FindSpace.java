package org.pendopo.spaces;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;

/** A space by its address, as far as the reader may know of it. */
@UseCase
public class FindSpace {
    @Inject
    Access access;

    @Inject
    SpaceViews views;

    @Inject
    @Any
    Instance<ToolCount> counts;

    /** @throws NotFound also when the reader may not know of it */
    public SpaceView bySlug(String slug) {
        return view(access.permits(slug).space().id());
    }

    public SpaceView byId(long id) {
        return view(access.permits(id).space().id());
    }

    /** The long text about the space, as safe HTML; it can be read by whoever may find the space. */
    public String about(long id) {
        return views.about(access.permits(id).space().id());
    }

    /** How much is in each tool, by the tool's id. */
    public Map<Long, Long> counts(SpaceView space) {
        access.check(Action.VIEW_SPACE, space.id());
        var all = new HashMap<Long, Long>();
        for (var count : counts) {
            var ids = space.tools().stream()
                    .filter(t -> t.kind() == count.kind())
                    .map(ToolView::id)
                    .toList();
            if (!ids.isEmpty()) {
                all.putAll(count.counts(ids));
            }
        }
        return all;
    }

    private SpaceView view(long id) {
        var rows = views.view(id);
        List<ToolView> tools = rows.stream()
                .map(SpaceToolRow::tool)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new SpaceView(
                rows.stream().findFirst().orElseThrow(NotFound::new).space(), tools);
    }
}
