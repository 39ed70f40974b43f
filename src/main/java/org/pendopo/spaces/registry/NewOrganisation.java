package org.pendopo.spaces.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/**
 * What is entered about an organisation.
 *
 * @param code a short name for files and addresses, such as {@code dinas-perhubungan}
 * @param groupPath the group of sign-on that it mirrors, such as {@code /units/dinas-perhubungan}, if any
 * @param parentId the organisation of which it is a part, if any
 */
public record NewOrganisation(
        @Size(max = 60, message = "spaces-registry.organisation.code.form")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "spaces-registry.organisation.code.form")
        String code,

        @NotNull(message = "spaces-registry.organisation.kind.empty")
        OrganisationKind kind,

        @NotBlank(message = "spaces-registry.organisation.name.empty")
        @Size(max = Organisation.NAME_MAX, message = "spaces-registry.organisation.name.long")
        String name,

        @Nullable
        @Size(max = 200, message = "spaces-registry.organisation.group.form")
        @Pattern(regexp = "(/[A-Za-z0-9 ._-]+){1,6}", message = "spaces-registry.organisation.group.form")
        String groupPath,

        @Nullable Long parentId) {
    public NewOrganisation {
        code = PlainText.line(code);
        name = PlainText.line(name);
        var path = PlainText.line(groupPath);
        groupPath = path.isEmpty() ? null : path;
    }
}
