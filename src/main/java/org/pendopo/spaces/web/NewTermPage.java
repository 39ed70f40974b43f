package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.RollOver;
import org.pendopo.spaces.SpaceStatus;
import org.pendopo.spaces.TermPlan;

/** The form with which a class goes on in a new term: {@code /space/{slug}/new-term}. */
@Named
@RequestScoped
public class NewTermPage {
    @Inject
    SpacePage space;

    @Inject
    RollOver rollOver;

    private @Nullable String title;
    private boolean team = true;
    private boolean pupils;
    private boolean observers;
    private String topics = TermPlan.Topics.PINNED.name();
    private boolean close = true;

    /** For who may do it; others are told why not. */
    public boolean isAllowed() {
        space.decide("ROLL_OVER").orThrow();
        return true;
    }

    public boolean isOpen() {
        return space.getSpace().row().status() == SpaceStatus.OPEN;
    }

    public List<String> getChoices() {
        return Arrays.stream(TermPlan.Topics.values()).map(Enum::name).toList();
    }

    public void begin() {
        var chosen = TermPlan.Topics.valueOf(topics);
        var plan = new TermPlan(title == null ? "" : title, team, pupils, observers, chosen, close && isOpen());
        var slug = rollOver.roll(space.getSpace().id(), plan);
        Addresses.done("/space/" + slug, "spaces-groups.new_term");
    }

    public String getTitle() {
        return title == null ? space.getSpace().title() : title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public boolean isTeam() {
        return team;
    }

    public void setTeam(boolean chosen) {
        team = chosen;
    }

    public boolean isPupils() {
        return pupils;
    }

    public void setPupils(boolean chosen) {
        pupils = chosen;
    }

    public boolean isObservers() {
        return observers;
    }

    public void setObservers(boolean chosen) {
        observers = chosen;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String chosen) {
        topics = chosen;
    }

    public boolean isClose() {
        return close;
    }

    public void setClose(boolean chosen) {
        close = chosen;
    }
}
