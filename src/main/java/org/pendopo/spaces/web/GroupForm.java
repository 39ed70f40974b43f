package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.NewPart;
import org.pendopo.spaces.OpenPart;
import org.pendopo.spaces.groups.BrowseParts;
import org.pendopo.spaces.groups.PartRow;

/** The form for a new part of a space, and for how an existing one is shared. */
@Named
@RequestScoped
public class GroupForm {
    @Inject
    SpacePage space;

    @Inject
    OpenPart open;

    @Inject
    BrowseParts browse;

    private @Nullable PartRow part;
    private String title = "";
    private String purpose = "";
    private @Nullable String sight;
    private @Nullable Boolean selfChoice;

    public void create() {
        var whole = space.getSpace();
        open.open(whole.id(), new NewPart(title, purpose, isVisible(), Boolean.TRUE.equals(selfChoice)));
        Addresses.done(whole.address() + "/groups", "spaces-groups.created");
    }

    public void change() {
        open.change(getPart().id(), isVisible(), Boolean.TRUE.equals(selfChoice));
        Addresses.done(space.getSpace().address() + "/groups", "spaces.saved");
    }

    /** The part that the address names. */
    public PartRow getPart() {
        if (part == null) {
            var arg = space.getArg();
            if (arg == null || !arg.matches("[0-9]{1,18}")) {
                throw new NotFound();
            }
            part = browse.one(space.getSpace().id(), Long.parseLong(arg));
        }
        return part;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String typed) {
        purpose = typed;
    }

    /** Visible to the whole, or separate; a new one is visible, as the whole can help then. */
    public String getSight() {
        if (sight != null) {
            return sight;
        }
        return "change".equals(space.getSub()) && !getPart().visible() ? "separate" : "visible";
    }

    public void setSight(String chosen) {
        sight = chosen;
    }

    public boolean isSelfChoice() {
        return selfChoice == null ? "change".equals(space.getSub()) && getPart().selfChoice() : selfChoice;
    }

    public void setSelfChoice(boolean chosen) {
        selfChoice = chosen;
    }

    private boolean isVisible() {
        return "visible".equals(getSight());
    }
}
