package org.pendopo.people.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pendopo.people.Affiliation;
import org.pendopo.people.AgeBand;
import org.pendopo.people.NewPerson;
import org.pendopo.people.PortalRole;
import org.pendopo.people.Title;
import org.pendopo.shared.text.Language;

class SignOnClaimsTest {
    private final Map<String, Object> claims = new HashMap<>(Map.of(
            "iss", "http://localhost:8180/realms/pendopo",
            "sub", "5a1d0000-0000-4000-8000-000000000004",
            "preferred_username", "sari",
            "name", "Sari Handayani"));

    @Test
    void everything_that_sign_on_tells_is_taken_over() {
        claims.put("email", "sari@example.org");
        claims.put("email_verified", true);
        claims.put("locale", "en");
        claims.put("age_band", "18plus");
        claims.put("district", "33.99.01");
        claims.put("residence_confirmed", true);
        claims.put("realm_access", Map.of("roles", List.of("citizen", "staff", "admin", "uma_authorization")));
        claims.put("groups", List.of("/schools/smpn-2-sukamaju/teachers", "/units/dinas-perhubungan/officials"));

        var person = person();

        assertThat(person.issuer()).isEqualTo("http://localhost:8180/realms/pendopo");
        assertThat(person.subject()).isEqualTo("5a1d0000-0000-4000-8000-000000000004");
        assertThat(person.wishedHandle()).isEqualTo("sari");
        assertThat(person.name()).isEqualTo("Sari Handayani");
        assertThat(person.email()).isEqualTo("sari@example.org");
        assertThat(person.language()).isEqualTo(Language.EN);
        assertThat(person.ageBand()).isEqualTo(AgeBand.ADULT);
        assertThat(person.territoryCode()).isEqualTo("33.99.01");
        assertThat(person.residenceConfirmed()).isTrue();
        assertThat(person.roles()).containsExactlyInAnyOrder(PortalRole.STAFF, PortalRole.ADMIN);
        assertThat(person.affiliations())
                .containsExactlyInAnyOrder(
                        new Affiliation("/schools/smpn-2-sukamaju", Title.TEACHER),
                        new Affiliation("/units/dinas-perhubungan", Title.OFFICIAL));
    }

    @Test
    void what_is_not_told_grants_nothing() {
        var person = person();
        assertThat(person.ageBand()).isEqualTo(AgeBand.UNKNOWN);
        assertThat(person.residenceConfirmed()).isFalse();
        assertThat(person.territoryCode()).isNull();
        assertThat(person.email()).isNull();
        assertThat(person.language()).isEqualTo(Language.ID);
        assertThat(person.roles()).isEmpty();
        assertThat(person.affiliations()).isEmpty();
    }

    @Test
    void who_holds_an_office_is_grown_up_unless_told_otherwise() {
        claims.put("groups", List.of("/units/dinas-perhubungan/officials"));
        assertThat(person().ageBand()).isEqualTo(AgeBand.ADULT);
        claims.put("groups", List.of("/schools/smpn-2-sukamaju/pupils", "/komunitas/rw-04"));
        assertThat(person().ageBand()).isEqualTo(AgeBand.UNKNOWN);
        claims.put("realm_access", Map.of("roles", List.of("moderator")));
        assertThat(person().ageBand()).isEqualTo(AgeBand.ADULT);
        claims.put("age_band", "13-17");
        assertThat(person().ageBand()).isEqualTo(AgeBand.FROM_13_TO_17);
    }

    @Test
    void claims_of_the_wrong_shape_count_as_not_told() {
        claims.put("realm_access", List.of("admin"));
        claims.put("groups", "/units/x/officials");
        claims.put("residence_confirmed", "true");
        claims.put("district", "x".repeat(30));
        claims.put("email", "nobody");
        claims.put("email_verified", true);
        claims.put("locale", 7);
        assertThat(person().roles()).isEmpty();
        assertThat(person().affiliations()).isEmpty();
        assertThat(person().residenceConfirmed()).isFalse();
        assertThat(person().territoryCode()).isNull();
        assertThat(person().email()).isNull();
        assertThat(person().language()).isEqualTo(Language.ID);
    }

    @Test
    void an_address_counts_only_when_it_is_verified() {
        claims.put("email", "sari@example.org");
        assertThat(person().email()).as("nothing is said of it").isNull();
        claims.put("email_verified", false);
        assertThat(person().email()).as("anybody could have typed it").isNull();
        claims.put("email_verified", "true");
        assertThat(person().email()).as("of the wrong shape").isNull();
        claims.put("email_verified", true);
        assertThat(person().email()).isEqualTo("sari@example.org");
    }

    @Test
    void a_name_is_one_line_without_hidden_characters() {
        claims.put("name", "Sari\n\u202EHan\u0000dayani ");
        assertThat(person().name()).isEqualTo("Sari Handayani");
        claims.put("name", "x".repeat(500));
        assertThat(person().name()).hasSize(120);
    }

    @Test
    void without_a_full_name_its_parts_or_the_user_name_stand_in() {
        claims.remove("name");
        assertThat(person().name()).isEqualTo("sari");
        claims.put("given_name", "Sari");
        assertThat(person().name()).isEqualTo("Sari");
    }

    @Test
    void nobody_is_made_of_a_token_without_issuer_or_subject() {
        claims.remove("sub");
        assertThatIllegalArgumentException().isThrownBy(this::person);
    }

    private NewPerson person() {
        return new SignOnClaims(claims).person();
    }
}
