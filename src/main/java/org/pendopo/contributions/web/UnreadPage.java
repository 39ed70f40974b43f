package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.FindPlace;
import org.pendopo.shared.web.Addresses;

/** Leads a reader to the first reply of a thread that they have not seen. */
@Named
@RequestScoped
public class UnreadPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    FindPlace places;

    @Inject
    Asked asked;

    public void open() {
        var done = asked.text("done");
        var address = places.firstUnread(id());
        if (done == null || !done.matches("[a-z]+[.][a-z_]+")) {
            Addresses.redirect(address);
        } else {
            Addresses.done(address, done);
        }
    }

    private long id() {
        return Ids.of(id);
    }
}
