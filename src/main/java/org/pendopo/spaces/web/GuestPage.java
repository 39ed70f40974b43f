package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Settings;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.members.BrowseMembers;
import org.pendopo.spaces.members.LimitMembership;
import org.pendopo.spaces.members.MemberRow;

/** Until when one person belongs to a space. */
@Named
@RequestScoped
public class GuestPage {
    @Inject
    SpacePage space;

    @Inject
    BrowseMembers browse;

    @Inject
    LimitMembership limit;

    @Inject
    MemberExit exit;

    @Inject
    Settings settings;

    private @Nullable MemberRow member;
    private @Nullable String until;

    public MemberRow getMember() {
        if (member == null) {
            space.decide("INVITE_MEMBER").orThrow();
            member = browse.one(space.getSpace().id(), exit.person(space.getSub()));
        }
        return member;
    }

    public String getUntil() {
        if (until == null) {
            until = DayTyped.of(getMember().until(), settings.timeZone());
        }
        return until;
    }

    public void setUntil(String typed) {
        until = typed;
    }

    public void save() {
        var end = DayTyped.end(until, settings.timeZone());
        limit.limit(space.getSpace().id(), exit.person(space.getSub()), end);
        Addresses.done(space.getSpace().address() + "/guests", "spaces.guest");
    }
}
