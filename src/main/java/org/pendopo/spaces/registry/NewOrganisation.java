package org.pendopo.spaces.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is entered about an organisation; the group is the one of sign-on that it mirrors, if any. */
public record NewOrganisation(
        @NotBlank(message = "spaces.organisation.code.empty")
        @Size(max = 60, message = "spaces.organisation.code.form")
        @Pattern(regexp = "[a-z0-9-]*", message = "spaces.organisation.code.form")
        String code,

        OrganisationKind kind,

        @NotBlank(message = "spaces.organisation.name.empty")
        @Size(max = 160, message = "spaces.organisation.name.long")
        String name,

        @Nullable String groupPath) {}
