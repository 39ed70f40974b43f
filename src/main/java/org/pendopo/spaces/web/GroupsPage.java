package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.groups.BrowseParts;
import org.pendopo.spaces.groups.PartRow;
import org.pendopo.spaces.groups.PlaceMembers;
import org.pendopo.spaces.groups.Placing;
import org.pendopo.spaces.groups.PlacingPage;

/** The parts of a space: the list, going in and out, and who is in which. */
@Named
@RequestScoped
public class GroupsPage {
    @Inject
    SpacePage space;

    @Inject
    BrowseParts browse;

    @Inject
    PlaceMembers place;

    @Inject
    MemberQuery query;

    private @Nullable List<PartRow> parts;
    private @Nullable PlacingPage placings;
    private @Nullable Map<Long, @Nullable String> wanted;

    /** Which of its pages the address names: the list, {@code new}, {@code change} or {@code members}. */
    public String getView() {
        var sub = space.getSub();
        if (sub == null) {
            return "list";
        }
        if (!List.of("new", "change", "members").contains(sub)) {
            throw new NotFound();
        }
        space.decide("DIVIDE").orThrow();
        return sub;
    }

    public List<PartRow> getParts() {
        if (parts == null) {
            parts = browse.of(space.getSpace().id());
        }
        return parts;
    }

    /** Classes have groups; other spaces have parts. */
    public String word(String key) {
        return "spaces-groups." + key + (space.getSpace().kind() == SpaceKind.CLASS ? ".class" : ".other");
    }

    public boolean isMayDivide() {
        return space.may("DIVIDE");
    }

    /** Those in charge are in all parts as it is. */
    public boolean mayChoose(PartRow part) {
        return part.selfChoice() && space.getPermits().role() == Role.MEMBER && space.may("CHOOSE_PART");
    }

    public void choose(PartRow part) {
        place.choose(space.getSpace().id(), part.id());
        Addresses.done(list(), "spaces-groups.chosen");
    }

    public void giveUp(PartRow part) {
        place.giveUp(space.getSpace().id(), part.id());
        Addresses.done(list(), "spaces-groups.given_up");
    }

    public List<Placing> getPlacings() {
        return placings().rows();
    }

    public String getNewer() {
        return query.address(list() + "/members", "before", placings().before());
    }

    public String getOlder() {
        return query.address(list() + "/members", "after", placings().after());
    }

    /** The part chosen for each member of the page, as the form writes it; empty for none. */
    public Map<Long, @Nullable String> getWanted() {
        if (wanted == null) {
            wanted = new HashMap<>();
            for (var row : getPlacings()) {
                var part = row.partId();
                wanted.put(row.person().id(), part == null ? "" : part.toString());
            }
        }
        return wanted;
    }

    /** Only who was moved: somebody else may have moved others meanwhile. */
    public void save() {
        var moved = new HashMap<Long, @Nullable Long>();
        for (var row : getPlacings()) {
            var typed = getWanted().get(row.person().id());
            var part = typed == null || typed.isEmpty() ? null : Long.valueOf(typed);
            if (!Objects.equals(part, row.partId())) {
                moved.put(row.person().id(), part);
            }
        }
        place.place(space.getSpace().id(), moved);
        Addresses.done(list() + "/members", "spaces.saved");
    }

    private PlacingPage placings() {
        if (placings == null) {
            var asked = query.search();
            placings = browse.placings(space.getSpace().id(), asked.after(), asked.before());
        }
        return placings;
    }

    private String list() {
        return space.getSpace().address() + "/groups";
    }
}
