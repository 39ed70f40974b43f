package org.pendopo.owndata;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.ZonedDateTime;
import org.pendopo.shared.text.Language;

/** In which form people take their data. */
public enum OwnDataForm {
    /** For programs. */
    JSON("application/json; charset=UTF-8"),
    /** For reading, without a connection. */
    HTML("text/html; charset=UTF-8");

    private final String type;

    OwnDataForm(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    OwnDataWriter writer(Writer out, String handle, ZonedDateTime at, URI portal, Language language)
            throws IOException {
        return this == JSON
                ? new OwnDataJson(out, handle, at, portal)
                : new OwnDataHtml(out, handle, at, portal, language);
    }
}
