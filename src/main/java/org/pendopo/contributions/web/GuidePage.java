package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.shared.web.Addresses;
import org.pendopo.shared.web.Requests;
import org.pendopo.shared.web.Visit;

/** The short guide on a page of its own, for whoever wants to read it before there is anything to write. */
@Named
@RequestScoped
public class GuidePage {
    @Inject
    Guide guide;

    @Inject
    Asked asked;

    @Inject
    Visit visit;

    public String getTitle() {
        return HouseTexts.title("guide", visit.getLanguage());
    }

    /** Where the reader came from. */
    public String getTo() {
        return Requests.localPath(asked.text("to"));
    }

    public void finish() {
        guide.tick(true);
        guide.finish(0);
        Addresses.redirect(getTo());
    }
}
