package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.contributions.OwnText;
import org.pendopo.contributions.ReadOwnText;
import org.pendopo.contributions.RestoreContribution;
import org.pendopo.contributions.WithdrawContribution;
import org.pendopo.shared.web.Addresses;

/** Where authors take back what they said, and bring it back. */
@Named
@RequestScoped
public class WithdrawPage {
    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String id;

    @Inject
    ReadOwnText read;

    @Inject
    WithdrawContribution withdraw;

    @Inject
    RestoreContribution restore;

    private @Nullable OwnText current;

    public OwnText getCurrent() {
        if (current == null) {
            current = read.read(Ids.of(id));
        }
        return current;
    }

    public void withdraw() {
        withdraw.withdraw(Ids.of(id));
        Addresses.done("/withdraw/" + Ids.of(id), "contributions.withdrawn");
    }

    public void restore() {
        restore.restore(Ids.of(id));
        Addresses.done("/contribution/" + Ids.of(id), "contributions.restored");
    }
}
