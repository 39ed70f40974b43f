package org.pendopo.contributions;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Shows how a text will look, by the very rules by which it would be stored. */
@ApplicationScoped
public class PreviewText {
    /** @throws org.pendopo.shared.RuleBroken for a text that could not be stored */
    public String html(@Nullable String text) {
        return Wording.of(false, null, text, null, "").html();
    }

    /** @throws org.pendopo.shared.RuleBroken for all that keeps these words from being stored */
    public void check(boolean titled, @Nullable String title, @Nullable String text) {
        Wording.of(titled, title, text, null, "");
    }
}
