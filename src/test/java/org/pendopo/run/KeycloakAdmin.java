package org.pendopo.run;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an administrator would do in Keycloak's console, for the launcher and for tests. */
public final class KeycloakAdmin {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern LIFE = Pattern.compile("\"access.token.lifespan\":\"([0-9]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;
    private final String user;
    private final String password;

    KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The subject of an account, as the portal sees it. */
    public String id(String username) {
        return first(ID, call("GET", "/users?exact=true&username=" + encode(username), ""));
    }

    /** Ends all sessions of an account; Keycloak tells the portal through the back channel. */
    public void logout(String username) {
        call("POST", "/users/" + id(username) + "/logout", "");
    }

    /** The ids of the account's sessions. */
    public List<String> sessions(String username) {
        return all(ID, call("GET", "/users/" + id(username) + "/sessions", ""));
    }

    public void endSession(String id) {
        call("DELETE", "/sessions/" + id, "");
    }

    /** Keycloak sends no back-channel logout for this; tokens and refreshes are refused from now on. */
    public void disable(String username) {
        call("PUT", "/users/" + id(username), "{\"enabled\":false}");
    }

    public void enable(String username) {
        call("PUT", "/users/" + id(username), "{\"enabled\":true}");
    }

    /** Changes one of the declared attributes that the account has already. */
    public void attribute(String username, String name, String value) {
        var path = "/users/" + id(username);
        var before = call("GET", path, "");
        var after = before.replaceFirst(
                "\"" + name + "\":\\[\"[^\"]*\"]", Matcher.quoteReplacement("\"" + name + "\":[\"" + value + "\"]"));
        call("PUT", path, after);
    }

    /** A new grown-up citizen of unconfirmed residence; e-mail at example.org. */
    public String create(String username, String newPassword) {
        call("POST", "/users", """
                {"username":"%1$s","enabled":true,"emailVerified":true,"email":"%1$s@example.org","firstName":"%1$s",
                 "attributes":{"ageBand":["18plus"]},
                 "credentials":[{"type":"password","value":"%2$s","temporary":false}]}""".formatted(username, newPassword));
        return id(username);
    }

    /** The account as Keycloak describes it, in JSON. */
    public String user(String username) {
        return call("GET", "/users/" + id(username), "");
    }

    public void delete(String username) {
        call("DELETE", "/users/" + id(username), "");
    }

    /** Gives a client's access tokens another life, in seconds; returns what it was. */
    public int tokenLife(String clientId, int seconds) {
        var known = call("GET", "/clients?clientId=" + encode(clientId), "");
        call("PUT", "/clients/" + first(ID, known), """
                {"clientId":"%s","attributes":{"access.token.lifespan":"%d"}}""".formatted(clientId, seconds));
        return Integer.parseInt(first(LIFE, known));
    }

    /** A second client like the first, for a portal at another address. */
    void copyClient(String clientId, String copy, String rootUrl, String secret) {
        var known = call("GET", "/clients?clientId=" + encode(clientId), "");
        var json = known.substring(1, known.length() - 1)
                .replaceAll("\"id\":\"[^\"]*\",", "")
                .replaceFirst("\"secret\":\"[^\"]*\"", "\"secret\":\"" + secret + "\"")
                .replaceFirst("\"rootUrl\":\"[^\"]*\"", "\"rootUrl\":\"" + rootUrl + "\"")
                .replace("\"clientId\":\"" + clientId + "\"", "\"clientId\":\"" + copy + "\"")
                .replace("\"included.client.audience\":\"" + clientId, "\"included.client.audience\":\"" + copy);
        call("POST", "/clients", json);
    }

    /** Tells the realm where the portal and the mail server are now. */
    void pointTo(String baseUrl, int smtpPort) {
        var client = first(ID, call("GET", "/clients?clientId=pendopo", ""));
        call("PUT", "/clients/" + client, "{\"clientId\":\"pendopo\",\"rootUrl\":\"" + baseUrl + "\"}");
        call("PUT", "", """
                {"realm":"pendopo","smtpServer":{"host":"localhost","port":"%d","from":"masuk@example.org",
                 "fromDisplayName":"Pendopo"}}""".formatted(smtpPort));
    }

    private String call(String method, String path, String json) {
        var request = HttpRequest.newBuilder(URI.create(url + "/admin/realms/pendopo" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return send(request);
    }

    private String token() {
        var form = "grant_type=password&client_id=admin-cli&username=" + encode(user) + "&password=" + encode(password);
        var request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return first(TOKEN, send(request));
    }

    private String send(HttpRequest.Builder builder) {
        var request = builder.timeout(Duration.ofSeconds(30)).build();
        HttpResponse<String> response;
        try {
            response = http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new LaunchFailed("Keycloak does not answer " + request.uri() + ".", failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted.", stop);
        }
        if (response.statusCode() >= 300) {
            throw new LaunchFailed("Keycloak answers " + response.statusCode() + " to " + request.method() + " "
                    + request.uri() + ": " + response.body());
        }
        return response.body();
    }

    private static String first(Pattern pattern, String text) {
        return all(pattern, text).stream()
                .findFirst()
                .orElseThrow(() -> new LaunchFailed("Keycloak's answer holds no " + pattern + ": " + text));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
