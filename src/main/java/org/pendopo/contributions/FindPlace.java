package org.pendopo.contributions;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;

/** Finds the page and the place on it where a contribution stands: three statements in a thread of any length. */
@UseCase
public class FindPlace {
    @Inject
    Access access;

    @Inject
    CurrentPerson me;

    @Inject
    Threads threads;

    @Inject
    Gate gate;

    @Inject
    @Any
    Instance<ContributionHome> homes;

    /** The path with query and anchor, such as {@code /topic/812/air?newer=40#c-97}. */
    public String address(long id) {
        return address(place(id), "");
    }

    /** Where the reader goes on reading; the thread's own address if everything is read. */
    public String firstUnread(long rootId) {
        var root = place(rootId);
        var reader = me.require();
        if (gate.isKept(root, access.permits(root.spaceId()))) {
            return home(root);
        }
        return threads.firstUnread(root.rootId(), reader.id())
                .map(this::place)
                .map(place -> address(place, "unread=" + place.position()))
                .orElseGet(() -> home(root));
    }

    private PlaceRow place(long id) {
        var place = threads.place(id).orElseThrow(NotFound::new);
        gate.check(place, access.check(Action.VIEW_SPACE, place.spaceId()));
        return place;
    }

    private String address(PlaceRow place, String extra) {
        var parentId = place.parentId();
        var parentPosition = place.parentPosition();
        if (parentId == null || parentPosition == null) {
            return home(place);
        }
        var query = parentId == place.rootId() ? from(place.position()) : below(place, parentId, parentPosition);
        var both = query + (query.isEmpty() || extra.isEmpty() ? "" : "&") + extra;
        return home(place) + (both.isEmpty() ? "" : "?" + both) + "#c-" + place.id();
    }

    // The first page holds the first replies, and a reply beyond it begins a page of its own.
    private static String from(int position) {
        return position <= ReadThread.PAGE ? "" : "newer=" + (position - 1);
    }

    // Of the replies to a reply the thread shows the first few; the others stand on the page of that reply.
    private String below(PlaceRow place, long parentId, int parentPosition) {
        var before = threads.placesBefore(parentId, place.position(), ReadThread.ANSWERS);
        if (before.size() < ReadThread.ANSWERS) {
            return from(parentPosition);
        }
        var start = before.getLast() - 1;
        return "branch=" + parentId + (start > parentPosition ? "&newer=" + start : "");
    }

    private String home(PlaceRow place) {
        // What began the thread may be hidden: then its address says nothing of its title.
        var title = place.rootState() == ContributionState.PUBLISHED ? place.rootTitle() : null;
        var home = homes.stream()
                .filter(h -> h.kind() == place.rootKind())
                .findFirst()
                .orElseThrow(NotFound::new);
        return place.rootState() == ContributionState.MERGED && place.id() != place.rootId()
                ? home.mergedAddress(place.rootId())
                : home.address(place.rootId(), title == null ? "" : title);
    }
}
