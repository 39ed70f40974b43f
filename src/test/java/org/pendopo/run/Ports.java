package org.pendopo.run;

import java.util.function.UnaryOperator;

/** Where the parts of the house listen, all of them on this machine only. */
public record Ports(int http, int management, int keycloak, int postgres, int smtp) {

    static Ports of(UnaryOperator<String> properties) {
        var wanted = PortCheck.wanted(properties);
        return new Ports(
                wanted.getOrDefault("pendopo.http.port", 0),
                wanted.getOrDefault("pendopo.management.port", 0),
                wanted.getOrDefault("pendopo.keycloak.port", 0),
                wanted.getOrDefault("pendopo.postgres.port", 0),
                wanted.getOrDefault("pendopo.smtp.port", 0));
    }

    /** The usual ports moved up, so that tests and a running house do not meet. */
    public static Ports shiftedBy(int offset) {
        return new Ports(8080 + offset, 9990 + offset, 8180 + offset, 54329 + offset, 3025 + offset);
    }

    public String baseUrl() {
        return "http://localhost:" + http;
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloak;
    }
}
