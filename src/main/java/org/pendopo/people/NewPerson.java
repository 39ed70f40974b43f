package org.pendopo.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;

/**
 * What sign-on, demo data or an import tells of a person.
 *
 * @param issuer who vouches for the person; {@link #OURS} for people without an account
 * @param subject the person's fixed id at the issuer
 * @param wishedHandle what the handle is made of; it is made unique
 */
public record NewPerson(
        String issuer,
        String subject,
        String wishedHandle,
        String name,
        @Nullable String email,
        Language language,
        AgeBand ageBand,
        @Nullable String territoryCode,
        boolean residenceConfirmed,
        Set<PortalRole> roles,
        Set<Affiliation> affiliations) {
    /** The issuer of people who never sign in: imported authors, former people. */
    public static final String OURS = "pendopo";

    /** An adult without an account, affiliation or confirmed residence. */
    public static NewPerson withoutAccount(String subject, String wishedHandle, String name) {
        return new NewPerson(
                OURS, subject, wishedHandle, name, null, Language.ID, AgeBand.ADULT, null, false, Set.of(), Set.of());
    }
}
