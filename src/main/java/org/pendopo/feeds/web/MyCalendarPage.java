package org.pendopo.feeds.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.feeds.KeepOwnAddress;
import org.pendopo.shared.Settings;
import org.pendopo.shared.web.Addresses;

/** Where somebody finds the secret address of their calendar, and renews it. */
@Named
@RequestScoped
public class MyCalendarPage {
    @Inject
    KeepOwnAddress keep;

    @Inject
    Settings settings;

    private @Nullable String address;

    /** The whole address, to be copied into a calendar; empty while there is none. */
    public String getAddress() {
        if (address == null) {
            var token = keep.token();
            address = token == null
                    ? ""
                    : settings.baseUrl()
                            .resolve("/api/v1/my-calendar/" + token + ".ics")
                            .toString();
        }
        return address;
    }

    public void renew() {
        keep.renew();
        Addresses.done("/my-calendar", "feeds.renewed");
    }

    public void remove() {
        keep.remove();
        Addresses.done("/my-calendar", "feeds.removed");
    }
}
