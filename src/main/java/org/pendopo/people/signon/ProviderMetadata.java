package org.pendopo.people.signon;

import jakarta.json.JsonObject;
import java.net.URI;

/** What the provider's discovery document says (OpenID Connect Discovery 1.0, section 3), as far as we need it. */
record ProviderMetadata(String issuer, URI keys, URI introspection) {
    static ProviderMetadata of(JsonObject document) {
        return new ProviderMetadata(
                document.getString("issuer"),
                URI.create(document.getString("jwks_uri")),
                URI.create(document.getString("introspection_endpoint")));
    }
}
