package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.FindPlace;
import org.pendopo.shared.web.Addresses;

/** The permanent address of a contribution: leads to where it stands now, on the right page of its thread. */
@Named
@RequestScoped
public class ContributionPage {
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
        var address = places.address(id());
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
