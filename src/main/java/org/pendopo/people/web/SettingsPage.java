package org.pendopo.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.pendopo.people.CurrentPerson;
import org.pendopo.shared.Settings;

/** One's own settings: how pages look, and what the account says. */
@Named
@RequestScoped
public class SettingsPage {
    @Inject
    Settings settings;

    @Inject
    CurrentPerson me;

    /** Password, name and e-mail are the provider's business; this is where people change them. */
    public String getAccountAddress() {
        return settings.oidcUrl() + "/account";
    }

    /** The text for the age band that the account states. */
    public String getAgeKey() {
        return "people.age." + me.require().ageBand().name().toLowerCase(Locale.ROOT);
    }

    public String getResidenceKey() {
        return me.require().residenceConfirmed() ? "people.residence.confirmed" : "people.residence.open";
    }
}
