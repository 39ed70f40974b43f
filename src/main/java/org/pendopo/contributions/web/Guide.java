package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.pendopo.contributions.AcceptGuide;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.web.Visit;

/** The short guide before the first contribution: shown inside the form, so that nothing typed is lost. */
@Named
@RequestScoped
public class Guide {
    @Inject
    CurrentPerson me;

    @Inject
    AcceptGuide accept;

    @Inject
    Visit visit;

    private boolean ticked;

    public boolean isNeeded() {
        var who = me.who();
        return who != null && !who.guideRead();
    }

    public String getHtml() {
        return HouseTexts.html("guide", visit.getLanguage());
    }

    boolean isTicked() {
        return ticked;
    }

    void tick(boolean read) {
        ticked = read;
    }

    /**
     * Whoever sends the form has read the guide, now or before.
     *
     * @throws RuleBroken at the field {@code guide} if the box is not ticked
     */
    void demand() {
        if (isNeeded() && !ticked) {
            throw new RuleBroken("contributions.guide.unread").at("guide");
        }
    }

    /** Notes that it was read, once nothing else is wrong with the form. */
    void finish(long spaceId) {
        if (isNeeded()) {
            accept.accept(spaceId);
        }
    }
}
