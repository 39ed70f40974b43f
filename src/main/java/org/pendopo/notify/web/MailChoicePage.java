package org.pendopo.notify.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.notify.mail.ChooseMail;
import org.pendopo.shared.web.Addresses;

/** A part of one's settings: whether notices come by e-mail too. */
@Named
@RequestScoped
public class MailChoicePage {
    @Inject
    ChooseMail choose;

    private @Nullable Boolean wanted;

    public boolean isWanted() {
        if (wanted == null) {
            wanted = choose.isWanted();
        }
        return wanted;
    }

    public void setWanted(boolean chosen) {
        wanted = chosen;
    }

    public String getAddress() {
        return choose.address();
    }

    public void save() {
        choose.choose(isWanted());
        Addresses.done("/settings", "notify.mail");
    }
}
