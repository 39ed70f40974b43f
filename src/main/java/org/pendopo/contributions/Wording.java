package org.pendopo.contributions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.Flaws;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.Markdown;
import org.pendopo.shared.text.PlainText;

/** What is said: cleaned, of a permitted length (in characters, as people count them in the form), and rendered once. */
record Wording(
        @Nullable String title,
        String text,
        String html,
        @Nullable Stance stance,
        String language) {
    static final int TITLE_MAX = 200;
    static final int TEXT_MAX = 20_000;

    /** @throws RuleBroken at the field {@code title} or {@code text}, or both */
    static Wording of(
            boolean titled, @Nullable String title, @Nullable String text, @Nullable Stance stance, String language) {
        var flaws = new Flaws();
        var line = titled ? flaws.in(() -> title(title)) : null;
        var clean = flaws.in(() -> text(text));
        flaws.tell();
        var said = Objects.requireNonNull(clean);
        return new Wording(line, said, Markdown.toHtml(said), stance, language);
    }

    /** What a file says may be a title without a text. */
    static Wording imported(
            boolean titled, @Nullable String title, @Nullable String text, @Nullable Stance stance, String language) {
        return titled && PlainText.clean(text).isEmpty()
                ? new Wording(title(title), "", "", stance, language)
                : of(titled, title, text, stance, language);
    }

    private static String title(@Nullable String typed) {
        var title = PlainText.line(typed);
        if (title.isEmpty()) {
            throw new RuleBroken("contributions.title.empty").at("title");
        }
        return limited(title, TITLE_MAX, "title");
    }

    private static String text(@Nullable String typed) {
        var text = PlainText.clean(typed);
        if (text.isEmpty()) {
            throw new RuleBroken("contributions.text.empty").at("text");
        }
        return limited(text, TEXT_MAX, "text");
    }

    private static String limited(String value, int max, String field) {
        var length = value.codePointCount(0, value.length());
        if (length > max) {
            throw new RuleBroken("contributions." + field + ".long", max, length).at(field);
        }
        return value;
    }
}
