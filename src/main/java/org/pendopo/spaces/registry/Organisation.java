package org.pendopo.spaces.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A municipal unit, a school or an association. An admin enters it and verifies it; from then on it may run spaces and
 * speak under its name. Who belongs to it comes with sign-on: whoever is in the group whose path it carries.
 */
@Entity
@Table(name = "organisation")
class Organisation {
    static final int NAME_MAX = 160;

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

    Organisation(NewOrganisation wanted) {
        code = wanted.code();
        kind = wanted.kind();
        name = wanted.name();
        groupPath = wanted.groupPath();
        parentId = wanted.parentId();
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
