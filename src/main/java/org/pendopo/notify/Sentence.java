package org.pendopo.notify;

import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;

/** The sentence of a notice in one language. */
public final class Sentence {
    private Sentence() {}

    /** A kind that a newer or older program made, and this one does not know, still says that there is something. */
    public static String of(Language language, String kind, Object... arguments) {
        return Texts.has(language, kind) ? Texts.of(language, kind, arguments) : Texts.of(language, "notify.unknown");
    }
}
