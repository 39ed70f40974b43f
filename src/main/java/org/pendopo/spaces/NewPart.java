package org.pendopo.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.PlainText;

/**
 * A part that a space is to have, such as a group of a class.
 *
 * @param visible whether the members of the whole may read along; otherwise its own members and those in charge alone
 * @param selfChoice whether members of the whole go in by themselves; otherwise those in charge put them in
 */
public record NewPart(
        @NotBlank(message = "spaces.title.empty") @Size(max = SpaceWords.TITLE_MAX, message = "spaces.title.long")
        String title,

        @Size(max = SpaceWords.PURPOSE_MAX, message = "spaces.purpose.long")
        String purpose,

        boolean visible,
        boolean selfChoice) {
    public NewPart {
        title = PlainText.line(title);
        purpose = PlainText.line(purpose);
    }

    /** @param whole who reads the whole: only then may everybody read the part */
    NewSpace in(
            SpaceKind kind,
            Language language,
            Audience whole,
            @Nullable Long organisationId,
            @Nullable String territoryCode) {
        var readers = whole == Audience.PUBLIC && visible ? Audience.PUBLIC : Audience.MEMBERS;
        return new NewSpace(kind, null, title, purpose, language, readers, organisationId, territoryCode);
    }
}
