package org.pendopo.run;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What a house needs to know: where its data lies, what it is built from, where it listens. */
public record Settings(Path data, Kit kit, Ports ports) {

    /**
     * What Maven made and fetched.
     *
     * @param server the provisioned WildFly; never written to
     * @param war the portal
     * @param keycloakZip the distribution of Keycloak
     * @param realm folder with the realm file and the theme
     * @param software where Keycloak and PostgreSQL are unpacked; houses may share it
     */
    public record Kit(Path server, Path war, Path keycloakZip, Path realm, Path software) {}

    public static Settings of(UnaryOperator<String> properties) {
        var data = path(properties, "pendopo.data", ".pendopo");
        var target = path(properties, "pendopo.target", "target");
        var kit = new Kit(
                path(properties, "pendopo.server", target.resolve("server").toString()),
                path(properties, "pendopo.war", target.resolve("pendopo.war").toString()),
                path(
                        properties,
                        "pendopo.keycloak.zip",
                        target.resolve("keycloak.zip").toString()),
                path(properties, "pendopo.realm", "wildfly/keycloak"),
                path(properties, "pendopo.software", data.resolve("software").toString()));
        return new Settings(data, kit, Ports.of(properties));
    }

    /** The same kit for a house of its own: other data, other ports. */
    public Settings with(Path otherData, Ports otherPorts) {
        return new Settings(otherData, kit, otherPorts);
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    private static Path path(UnaryOperator<String> properties, String name, String usual) {
        var text = Objects.requireNonNullElse(properties.apply(name), "");
        return Path.of(text.isBlank() ? usual : text).toAbsolutePath().normalize();
    }
}
