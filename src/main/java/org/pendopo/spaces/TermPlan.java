package org.pendopo.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.pendopo.shared.text.PlainText;

/**
 * What of a class goes on into a new term; its tools, categories, groups and settings always do.
 *
 * @param team whether those in charge come along; who makes the new class owns it in any case
 * @param pupils whether the ordinary members come along
 * @param observers whether guests and guardians come along
 * @param topics which topics are begun anew, without their replies
 * @param close whether the old class is closed for writing
 */
public record TermPlan(
        @NotBlank(message = "spaces.title.empty") @Size(max = SpaceWords.TITLE_MAX, message = "spaces.title.long")
        String title,

        boolean team,
        boolean pupils,
        boolean observers,
        @NotNull Topics topics,
        boolean close) {
    public TermPlan {
        title = PlainText.line(title);
    }

    /** Topics that those in charge began; what pupils wrote stays in the old class. */
    public enum Topics {
        NONE,
        PINNED,
        ALL
    }
}
