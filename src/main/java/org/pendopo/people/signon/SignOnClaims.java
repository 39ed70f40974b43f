package org.pendopo.people.signon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.Affiliation;
import org.pendopo.people.AgeBand;
import org.pendopo.people.NewPerson;
import org.pendopo.people.PortalRole;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.PlainText;

/** Reads a person out of the claims of an ID token. What is missing or of the wrong shape counts as not told. */
public final class SignOnClaims {
    private static final int NAME_MAX = 120;
    private static final int EMAIL_MAX = 254;
    private static final int TERRITORY_MAX = 20;
    private static final int AFFILIATIONS_MAX = 100;

    private final Map<String, ?> claims;

    public SignOnClaims(Map<String, ?> claims) {
        this.claims = claims;
    }

    /** @throws IllegalArgumentException when the token does not say who vouches for whom */
    public NewPerson person() {
        return new NewPerson(
                required("iss"),
                required("sub"),
                text("preferred_username", ""),
                name(),
                email(),
                Language.of(text("locale", "")).orElse(Language.ID),
                ageBand(),
                optional("district", code -> code.length() <= TERRITORY_MAX),
                Boolean.TRUE.equals(claims.get("residence_confirmed")),
                roles(),
                affiliations());
    }

    private String name() {
        var full = Stream.of(
                        text("name", ""),
                        text("given_name", "") + " " + text("family_name", ""),
                        text("preferred_username", ""))
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .findFirst();
        return PlainText.shortened(full.orElse("?"), NAME_MAX);
    }

    // Invitations and lists of members trust an address, so it counts only where the provider has verified whose it is.
    private @Nullable String email() {
        return Boolean.TRUE.equals(claims.get("email_verified"))
                ? optional("email", mail -> mail.length() <= EMAIL_MAX && mail.contains("@"))
                : null;
    }

    // A directory of staff knows no age bands, but whoever holds an office is grown up.
    private AgeBand ageBand() {
        var told = AgeBand.of(text("age_band", ""));
        var holdsOffice = !roles().isEmpty() || affiliations().stream().anyMatch(Affiliation::isOffice);
        return told == AgeBand.UNKNOWN && holdsOffice ? AgeBand.ADULT : told;
    }

    private Set<PortalRole> roles() {
        return claims.get("realm_access") instanceof Map<?, ?> access
                ? texts(access.get("roles"))
                        .flatMap(role -> PortalRole.of(role).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Set<Affiliation> affiliations() {
        return texts(claims.get("groups"))
                .map(Affiliation::of)
                .filter(Affiliation::isStorable)
                .limit(AFFILIATIONS_MAX)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> texts(@Nullable Object claim) {
        var values = claim instanceof Collection<?> many ? many : List.of();
        return values.stream().filter(String.class::isInstance).map(String.class::cast);
    }

    private String required(String name) {
        var value = text(name, "");
        if (value.isBlank() || value.length() > 255) {
            throw new IllegalArgumentException("the ID token has no usable claim " + name);
        }
        return value;
    }

    private @Nullable String optional(String name, Predicate<String> good) {
        var value = text(name, "").strip();
        return value.isEmpty() || !good.test(value) ? null : value;
    }

    private String text(String name, String otherwise) {
        return claims.get(name) instanceof String value ? value : otherwise;
    }
}
