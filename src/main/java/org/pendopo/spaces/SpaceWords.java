package org.pendopo.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.PlainText;

/** What a space says of itself, and in which language; {@code about} is Markdown. */
public record SpaceWords(
        @NotBlank(message = "spaces.title.empty") @Size(max = TITLE_MAX, message = "spaces.title.long")
        String title,

        @NotBlank(message = "spaces.purpose.empty") @Size(max = PURPOSE_MAX, message = "spaces.purpose.long")
        String purpose,

        @Size(max = ABOUT_MAX, message = "spaces.about.long")
        String about,

        @NotNull Language language) {
    public static final int TITLE_MAX = 160;
    public static final int PURPOSE_MAX = 300;
    public static final int ABOUT_MAX = 20_000;

    public SpaceWords {
        title = PlainText.line(title);
        purpose = PlainText.line(purpose);
        about = PlainText.clean(about);
    }
}
