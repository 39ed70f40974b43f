package org.pendopo.spaces.registry;

import java.util.Locale;

/** What an organisation is; units run consultations, schools run classes. */
public enum OrganisationKind {
    UNIT,
    SCHOOL,
    ASSOCIATION;

    /** The key of its word in the bundles. */
    public String key() {
        return "spaces.organisation." + name().toLowerCase(Locale.ROOT);
    }
}
