package org.pendopo.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the realm promises about safety; Keycloak has all of it switched off by default. */
class RealmTest {
    private static final Path FOLDER = Path.of("wildfly/keycloak");
    private final JsonObject realm = read();

    @Test
    void guesses_are_slowed_down_and_everything_is_recorded() {
        assertThat(realm.get("bruteForceProtected").getAsBoolean()).isTrue();
        assertThat(realm.get("passwordPolicy").getAsString()).contains("length(12)", "notUsername");
        assertThat(realm.get("eventsEnabled").getAsBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").getAsBoolean()).isTrue();
        assertThat(realm.get("accessTokenLifespan").getAsInt()).isLessThanOrEqualTo(300);
    }

    @Test
    void the_portal_signs_in_with_a_code_and_proof_only() {
        var client = client();
        assertThat(client.get("standardFlowEnabled").getAsBoolean()).isTrue();
        for (var other :
                List.of("publicClient", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertThat(client.get(other).getAsBoolean()).as(other).isFalse();
        }
        var attributes = client.getAsJsonObject("attributes");
        assertThat(attributes.get("pkce.code.challenge.method").getAsString()).isEqualTo("S256");
        assertThat(attributes.get("backchannel.logout.url").getAsString()).isEqualTo("/backchannel-logout");
        assertThat(attributes.get("backchannel.logout.session.required").getAsString())
                .isEqualTo("true");
    }

    @Test
    void the_access_token_is_for_the_portal() {
        assertThat(objects(client().getAsJsonArray("protocolMappers")))
                .filteredOn(mapper -> text(mapper, "protocolMapper").equals("oidc-audience-mapper"))
                .singleElement()
                .satisfies(mapper -> assertThat(text(mapper.getAsJsonObject("config"), "included.client.audience"))
                        .isEqualTo("pendopo"));
    }

    @Test
    void only_administrators_say_where_somebody_lives_and_how_old_somebody_is() {
        assertThat(objects(profile().getAsJsonArray("attributes")))
                .filteredOn(attribute ->
                        List.of("district", "ageBand", "residenceConfirmed").contains(text(attribute, "name")))
                .hasSize(3)
                .allSatisfy(attribute -> assertThat(
                                attribute.getAsJsonObject("permissions").getAsJsonArray("edit"))
                        .extracting(JsonElement::getAsString)
                        .containsExactly("admin"));
    }

    @Test
    void the_sign_in_pages_speak_both_languages() throws IOException {
        assertThat(words("id").stringPropertyNames())
                .isEqualTo(words("en").stringPropertyNames())
                .isNotEmpty();
        assertThat(text(realm, "defaultLocale")).isEqualTo("id");
    }

    @Test
    void the_theme_brings_no_templates() throws IOException {
        try (var files = Files.walk(FOLDER.resolve("themes"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".ftl"));
        }
    }

    private JsonObject client() {
        return objects(realm.getAsJsonArray("clients")).getFirst();
    }

    private JsonObject profile() {
        var component = objects(realm.getAsJsonObject("components")
                        .getAsJsonArray("org.keycloak.userprofile.UserProfileProvider"))
                .getFirst();
        var config = component.getAsJsonObject("config").getAsJsonArray("kc.user.profile.config");
        return JsonParser.parseString(config.get(0).getAsString()).getAsJsonObject();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                FOLDER.resolve("themes/pendopo/login/messages/messages_" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonObject read() {
        try {
            return JsonParser.parseString(Files.readString(FOLDER.resolve("pendopo-realm.json")))
                    .getAsJsonObject();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
