package org.pendopo.spaces;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/** Where a space belongs and where what is in it comes from. */
public record SpacePlace(
        @Nullable Long organisationId,
        @Nullable String territoryCode,

        @Nullable @Size(max = 500, message = "spaces.source.long")
        String source,

        @Nullable
        @Size(max = 500, message = "spaces.source_url.form")
        @Pattern(regexp = "https?://[^\\s<>\"\\\\^`{|}]+", message = "spaces.source_url.form")
        String sourceUrl,

        @Nullable LocalDate answerDue) {
    public SpacePlace {
        source = orNull(source);
        sourceUrl = orNull(sourceUrl);
        territoryCode = orNull(territoryCode);
    }

    /** Whether the day, if there is one, is one on which somebody can still answer. */
    @AssertTrue(message = "spaces.date.form")
    public boolean isAnswerDue() {
        return answerDue == null || (answerDue.getYear() >= 2000 && answerDue.getYear() < 2100);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        var line = PlainText.line(typed);
        return line.isEmpty() ? null : line;
    }
}
