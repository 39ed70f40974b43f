package org.pendopo.spaces.groups;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.UseCase;
import org.pendopo.spaces.Access;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.members.BrowseMembers;
import org.pendopo.spaces.members.MemberPage;
import org.pendopo.spaces.members.MemberRow;
import org.pendopo.spaces.members.MemberSearch;

/** The parts of a space, and who is in which. */
@UseCase
public class BrowseParts {
    @Inject
    Access access;

    @Inject
    Parts parts;

    @Inject
    BrowseMembers members;

    /** By title; names of separate parts are known to all who may read the whole. */
    public List<PartRow> of(long whole) {
        access.check(Action.VIEW_SPACE, whole);
        return parts.of(whole, access.viewer());
    }

    public PartRow one(long whole, long part) {
        access.check(Action.DIVIDE, whole);
        return parts.one(whole, part, access.viewer()).orElseThrow(NotFound::new);
    }

    /** A page of the ordinary members of the whole, each with the part they are in. */
    public PlacingPage placings(long whole, long after, long before) {
        access.check(Action.DIVIDE, whole);
        var page = members.page(whole, new MemberSearch("", Role.MEMBER, after, before));
        var placed = placed(whole, page);
        return new PlacingPage(
                page.rows().stream().map(row -> placing(row, placed)).toList(), page.before(), page.after());
    }

    private Map<Long, List<Long>> placed(long whole, MemberPage page) {
        var persons = page.rows().stream().map(row -> row.person().id()).toList();
        var all = new HashMap<Long, List<Long>>();
        if (!persons.isEmpty()) {
            for (var row : parts.placed(whole, persons)) {
                all.merge(row.personId(), List.of(row.partId()), BrowseParts::both);
            }
        }
        return all;
    }

    private static List<Long> both(List<Long> some, List<Long> more) {
        return List.of(some.getFirst(), more.getFirst());
    }

    private static Placing placing(MemberRow row, Map<Long, List<Long>> placed) {
        var own = placed.getOrDefault(row.person().id(), List.of());
        return new Placing(row.person(), own.isEmpty() ? null : own.getFirst(), own.size() > 1);
    }
}
