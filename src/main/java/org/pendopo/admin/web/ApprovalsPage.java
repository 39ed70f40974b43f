package org.pendopo.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.web.Addresses;
import org.pendopo.spaces.ApproveSpace;
import org.pendopo.spaces.directory.BrowsePending;
import org.pendopo.spaces.directory.PendingRow;

/** New communities and projects: approve, or decline with a reason. */
@Named
@RequestScoped
public class ApprovalsPage {
    @Inject
    AdminPage admin;

    @Inject
    BrowsePending browse;

    @Inject
    ApproveSpace approve;

    private @Nullable List<PendingRow> rows;
    private String reason = "";

    /** The longest waiting first. */
    public List<PendingRow> getRows() {
        if (rows == null) {
            rows = browse.pending();
        }
        return rows;
    }

    public void approve(PendingRow row) {
        approve.approve(row.id());
        Addresses.done("/admin/spaces", "admin.approved");
    }

    /** Whether the address asks for the reason of a refusal. */
    public boolean isDeclining() {
        return "decline".equals(admin.getSub());
    }

    public PendingRow getDeclined() {
        return getRows().stream()
                .filter(row -> row.id() == admin.id())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public void decline() {
        approve.decline(getDeclined().id(), reason);
        Addresses.done("/admin/spaces", "admin.declined");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
