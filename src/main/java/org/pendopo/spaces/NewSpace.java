package org.pendopo.spaces;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.PlainText;

/** What somebody says of a space that they want to create; everything else follows from its kind. */
public record NewSpace(
        @NotNull SpaceKind kind,
        @Nullable Blueprint blueprint,

        @NotBlank(message = "spaces.title.empty") @Size(max = SpaceWords.TITLE_MAX, message = "spaces.title.long")
        String title,

        @NotBlank(message = "spaces.purpose.empty") @Size(max = SpaceWords.PURPOSE_MAX, message = "spaces.purpose.long")
        String purpose,

        @NotNull Language language,
        @Nullable Audience audience,
        @Nullable Long organisationId,
        @Nullable String territoryCode) {
    public NewSpace {
        title = PlainText.line(title);
        purpose = PlainText.line(purpose);
    }

    /** Whether somebody answers for it: a consultation or a class is made by an organisation. */
    @AssertTrue(message = "spaces.organisation.choose")
    public boolean isOrganisation() {
        return organisationId != null || SpaceDefaults.of(kind).approval() != Approval.APPROVED;
    }
}
