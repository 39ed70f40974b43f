package org.pendopo.spaces.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.RuleBroken;

/**
 * A municipal unit, a school or an association. An admin enters it and verifies it; from then on it may run spaces and
 * speak under its name. Who belongs to it comes with sign-on, through the group whose path it carries.
 */
@Entity
@Table(name = "organisation")
class Organisation {
    static final int NAME_MAX = 160;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern GROUP = Pattern.compile("(/[A-Za-z0-9 ._-]+){1,6}");

    @Id
    @GeneratedValue(generator = "organisation_seq")
    @SequenceGenerator(name = "organisation_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    private String code;
    private @Nullable Long parentId;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;
    private @Nullable String groupPath;
    private boolean verified;

    protected Organisation() {}

    Organisation(String code, OrganisationKind kind, String name) {
        RuleBroken.unless(code.length() <= 60 && CODE.matcher(code).matches(), "spaces.organisation.code.form");
        RuleBroken.unless(!name.isBlank(), "spaces.organisation.name.empty");
        RuleBroken.unless(name.length() <= NAME_MAX, "spaces.organisation.name.long", NAME_MAX);
        this.code = code;
        this.kind = kind;
        this.name = name;
    }

    /** People in this group of sign-on, or in a group right below it, belong to the organisation. */
    void mirror(String path) {
        RuleBroken.unless(path.length() <= 200 && GROUP.matcher(path).matches(), "spaces.organisation.group.form");
        groupPath = path;
    }

    void verify() {
        verified = true;
    }

    void distrust() {
        verified = false;
    }

    long getId() {
        return id;
    }

    boolean isVerified() {
        return verified;
    }
}
