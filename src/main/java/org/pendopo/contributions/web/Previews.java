package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.pendopo.contributions.PreviewText;

/** The preview of this request, if one was asked for. */
@Named
@RequestScoped
public class Previews {
    @Inject
    PreviewText preview;

    private String html = "";

    void show(@Nullable String text) {
        html = preview.html(text);
    }

    /** @throws org.pendopo.shared.RuleBroken for all that keeps these words from being stored */
    void check(boolean titled, @Nullable String title, @Nullable String text) {
        preview.check(titled, title, text);
    }

    /** Empty if no preview was asked for. */
    public String getHtml() {
        return html;
    }
}
