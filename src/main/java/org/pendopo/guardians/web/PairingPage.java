package org.pendopo.guardians.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.guardians.CodeRow;
import org.pendopo.guardians.EndGuardianship;
import org.pendopo.guardians.Letter;
import org.pendopo.guardians.MakePairingCode;
import org.pendopo.guardians.PupilLine;
import org.pendopo.guardians.PupilList;
import org.pendopo.guardians.RevokePairingCode;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.web.SpacePage;

/** Where teachers link the guardians of a class: pupils, letters, and ends of links. */
@Named
@RequestScoped
public class PairingPage {
    @Inject
    SpacePage space;

    @Inject
    PairingLists lists;

    @Inject
    MakePairingCode make;

    @Inject
    RevokePairingCode revoke;

    @Inject
    EndGuardianship end;

    private @Nullable PupilList list;
    private @Nullable Letter letter;
    private String reason = "";

    /** What stands here: list, letter or end. */
    public String getAsked() {
        var sub = space.getSub();
        if (sub == null) {
            return "list";
        }
        if (!sub.equals("letter") && !sub.equals("end")) {
            throw new NotFound();
        }
        return sub;
    }

    public PupilList getList() {
        if (list == null) {
            list = lists.pupils(spaceId());
        }
        return list;
    }

    public String getNext() {
        var after = getList().after();
        return after == 0 ? "" : address() + "?after=" + after;
    }

    public String getFirst() {
        return lists.isFirst() ? "" : address();
    }

    public Letter getLetter() {
        if (letter == null) {
            letter = lists.letter(spaceId(), lists.number(space.getArg()));
        }
        return letter;
    }

    public void make(PupilLine pupil) {
        Addresses.redirect(address() + "/letter/" + make.make(spaceId(), pupil.id()));
    }

    public void revoke(CodeRow code) {
        revoke.revoke(spaceId(), code.id());
        Addresses.done(address(), "guardians.revoked");
    }

    public void end() {
        end.endBySchool(spaceId(), lists.number(space.getArg()), reason);
        Addresses.done(address(), "guardians.ended");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }

    private long spaceId() {
        return space.getSpace().id();
    }

    private String address() {
        return space.getSpace().address() + "/guardians";
    }
}
