package org.pendopo.spaces.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.NotFound;
import org.pendopo.shared.Settings;
import org.pendopo.spaces.JoinCode;
import org.pendopo.spaces.ReadJoinCode;

/** A sheet to be printed or shown on the wall: how to come into a space with its code. */
@Named
@RequestScoped
public class CodeSheetPage {
    @Inject
    SpacePage page;

    @Inject
    ReadJoinCode read;

    @Inject
    Settings settings;

    private @Nullable JoinCode code;

    /** In two groups; @throws NotFound where people do not come in by code */
    public String getCode() {
        return code().grouped();
    }

    /** Where the code is typed, as people write it: without the scheme. */
    public String getShownAddress() {
        return settings.baseUrl().getAuthority() + "/join";
    }

    /** What the QR code holds: the same page with the code in it. */
    public String getAddress() {
        return settings.baseUrl() + "/join?code=" + code().letters();
    }

    public QrPath getQr() {
        return QrPath.of(getAddress());
    }

    private JoinCode code() {
        if (code == null) {
            code = read.of(page.getSpace().id()).orElseThrow(NotFound::new);
        }
        return code;
    }
}
