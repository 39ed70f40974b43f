package org.pendopo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.CurrentPerson;
import org.pendopo.spaces.FindSpace;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.groups.PlaceMembers;

/** Two groups of the science class: one that the class reads along in, and one of its own. */
@ApplicationScoped
class DivideClass {
    private static final String CLASS = "ipa-8b";

    @Inject
    CurrentPerson me;

    @Inject
    FindSpace find;

    @Inject
    OpenPart open;

    @Inject
    PlaceMembers place;

    void divide(Cast cast) {
        me.actAs(cast.id("sari"));
        var whole = find.bySlug(CLASS).id();
        var water = part(whole, new NewPart("Kelompok Air", "Mengukur kekeruhan air Ciliwetan.", true, false));
        var soil = part(whole, new NewPart("Kelompok Tanah", "Meneliti tanah di tepi sungai.", false, false));
        var placed = new HashMap<Long, @Nullable Long>();
        placed.put(cast.id("dimas"), water);
        placed.put(cast.id("bella-anjani"), soil);
        place.place(whole, placed);
    }

    private long part(long whole, NewPart wanted) {
        return find.bySlug(open.open(whole, wanted)).id();
    }
}
