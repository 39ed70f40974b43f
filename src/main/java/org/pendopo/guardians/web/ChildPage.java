package org.pendopo.guardians.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.guardians.ChildView;
import org.pendopo.guardians.ConsentChoice;
import org.pendopo.guardians.DecideConsent;
import org.pendopo.guardians.EndGuardianship;
import org.pendopo.guardians.ReadChild;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;

/** One child of a guardian: what was agreed to, and what the child wrote. */
@Named
@RequestScoped
public class ChildPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    @Param(name = "before")
    @Nullable
    String before;

    @Inject
    ReadChild read;

    @Inject
    DecideConsent decide;

    @Inject
    EndGuardianship end;

    private @Nullable ChildView child;

    public ChildView getChild() {
        if (child == null) {
            child = read.child(id(), before == null ? Long.MAX_VALUE : number(before));
        }
        return child;
    }

    public String getOlder() {
        var next = getChild().before();
        return next == null ? "" : address() + "?before=" + next + "#texts";
    }

    public String getNewer() {
        return before == null ? "" : address() + "#texts";
    }

    /** @param version of the text that stood on the page when it was agreed to */
    public void give(ConsentChoice choice, @Nullable String version) {
        decide.give(
                id(), choice.kind(), version != null && version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0);
        Addresses.done(address(), "guardians.given");
    }

    public void withdraw(ConsentChoice choice) {
        decide.withdraw(id(), choice.kind());
        Addresses.done(address(), "guardians.withdrawn");
    }

    public void end() {
        end.end(id());
        Addresses.done("/guardian", "guardians.ended");
    }

    private String address() {
        return "/child/" + id();
    }

    private long id() {
        return number(id);
    }

    private static long number(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }
}
