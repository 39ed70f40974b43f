package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.members.BrowseMembers;
import org.pendopo.spaces.members.ChangeRole;
import org.pendopo.spaces.members.MemberPage;
import org.pendopo.spaces.members.MemberRow;

/** The members of a space: search, pages, roles, and those who ask to come in. */
@Named
@RequestScoped
public class MembersPage {
    @Inject
    SpacePage space;

    @Inject
    MemberQuery query;

    @Inject
    BrowseMembers browse;

    @Inject
    ChangeRole changeRole;

    @Inject
    MemberExit exit;

    private @Nullable MemberPage page;
    private @Nullable List<MemberRow> requests;
    private @Nullable Map<Long, String> wanted;
    private String reason = "";

    public MemberPage getPage() {
        if (page == null) {
            page = browse.page(id(), query.search());
        }
        return page;
    }

    /** Those who ask to come in; empty for readers who do not decide on them. */
    public List<MemberRow> getRequests() {
        if (requests == null) {
            requests = space.may("APPROVE_MEMBER") ? browse.requests(id()) : List.of();
        }
        return requests;
    }

    public boolean isMayAct() {
        return space.may("CHANGE_ROLE") || space.may("REMOVE_MEMBER");
    }

    public List<Role> getRoles() {
        return Arrays.asList(Role.values());
    }

    public String getName() {
        return query.name();
    }

    public @Nullable Role getRole() {
        return query.role();
    }

    public String getNewer() {
        return query.address(list(), "before", getPage().before());
    }

    public String getOlder() {
        return query.address(list(), "after", getPage().after());
    }

    /** The role chosen for each member of the page; at first the present one. */
    public Map<Long, String> getWanted() {
        if (wanted == null) {
            wanted = new HashMap<>();
            for (var row : getPage().rows()) {
                wanted.put(row.person().id(), row.role().name());
            }
        }
        return wanted;
    }

    public void change(MemberRow member) {
        var role = Role.valueOf(
                getWanted().getOrDefault(member.person().id(), member.role().name()));
        changeRole.change(id(), member.person().id(), role);
        Addresses.done(list(), "spaces.role");
    }

    public void accept(MemberRow request) {
        exit.accept(id(), request.person().id());
        Addresses.done(list(), "spaces.accepted");
    }

    /** What the address asks to be confirmed: remove, decline, or nothing. */
    public String getAsked() {
        var sub = space.getSub();
        if (sub == null) {
            return "";
        }
        exit.mayAsk(sub, space.getPermits());
        return sub;
    }

    /** The name of the one whom it is about. */
    public String getNamed() {
        return browse.one(id(), exit.person(space.getArg())).person().shownName();
    }

    public void confirm() {
        exit.confirm(getAsked(), id(), exit.person(space.getArg()), reason);
        Addresses.done(list(), "remove".equals(getAsked()) ? "spaces.removed" : "spaces.declined");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private long id() {
        return space.getSpace().id();
    }

    private String list() {
        return space.getSpace().address() + "/members";
    }
}
