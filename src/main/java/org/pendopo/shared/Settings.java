package org.pendopo.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every setting is an environment variable whose name begins with PENDOPO_; docs/operating.md lists them. */
@Named
@ApplicationScoped
public class Settings {
    /** Good for a try-out on one machine; refused in production. */
    static final Map<String, String> SAMPLES = Map.of(
            "PENDOPO_SECRET", "pendopo-sample-secret-for-forms",
            "PENDOPO_OIDC_CLIENT_SECRET", "pendopo-sample-secret",
            "PENDOPO_DB_PASSWORD", "pendopo");

    private final Map<String, String> environment;

    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Demo data is created and sample secrets are accepted; anything else than {@code demo} is production. */
    public boolean isDemo() {
        return "demo".equals(text("PENDOPO_MODE", "production"));
    }

    /** An empty portal is filled with the demonstration; never in production. */
    public boolean wantsDemoData() {
        return isDemo() && !"none".equals(text("PENDOPO_DEMO_DATA", ""));
    }

    /** Whether this server does the regular work; where there are several, some may be left to people alone. */
    public boolean worksRegularly() {
        return !"off".equals(text("PENDOPO_JOBS", "on"));
    }

    /** Where people reach the portal, without a slash at the end; the host of a request is never trusted for this. */
    public URI baseUrl() {
        return URI.create(text("PENDOPO_BASE_URL", "http://localhost:8080"));
    }

    public boolean isOverTls() {
        return "https".equals(baseUrl().getScheme());
    }

    /** The provider's realm, without a slash at the end. */
    public URI oidcUrl() {
        return URI.create(text("PENDOPO_OIDC_URL", "http://localhost:8180/realms/pendopo"));
    }

    public String oidcClientId() {
        return text("PENDOPO_OIDC_CLIENT_ID", "pendopo");
    }

    public String oidcClientSecret() {
        return text("PENDOPO_OIDC_CLIENT_SECRET", sample("PENDOPO_OIDC_CLIENT_SECRET"));
    }

    /** The key of form tokens. */
    public String secret() {
        return text("PENDOPO_SECRET", sample("PENDOPO_SECRET"));
    }

    public ZoneId timeZone() {
        return ZoneId.of(text("PENDOPO_TIME_ZONE", "Asia/Jakarta"));
    }

    /** The institution in whose name the portal speaks. */
    public String getInstitution() {
        return text("PENDOPO_INSTITUTION", "Pemerintah Kota Wanasari");
    }

    /** What the names of letters end with, and the sender's address unless it is set. */
    public String mailHost() {
        return baseUrl().getHost();
    }

    /** Where letters are handed over; empty where the portal sends none. */
    public Optional<MailServer> mailServer() {
        var host = text("PENDOPO_SMTP_HOST", "");
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailServer(
                        host,
                        Integer.parseInt(text("PENDOPO_SMTP_PORT", "25")),
                        text("PENDOPO_SMTP_USER", ""),
                        text("PENDOPO_SMTP_PASSWORD", ""),
                        MailServer.Security.valueOf(
                                text("PENDOPO_SMTP_SECURITY", "none").toUpperCase(Locale.ROOT)),
                        text("PENDOPO_MAIL_FROM", "pendopo@" + mailHost()),
                        text("PENDOPO_MAIL_FROM_NAME", "Pendopo, " + getInstitution())));
    }

    /** Addresses of schools, behind which many people sit: their limit of wrong join codes is higher. */
    public Set<String> schoolAddresses() {
        return Set.copyOf(Arrays.stream(text("PENDOPO_SCHOOL_ADDRESSES", "").split(","))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList());
    }

    /** What keeps a production server from starting: one line for each variable. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!isDemo()) {
            SAMPLES.keySet().stream().sorted().forEach(name -> {
                if (text(name, "").isEmpty()) {
                    faults.add(name + " is not set");
                } else if (isSample(name)) {
                    faults.add(name + " is a sample that everybody can read");
                }
            });
            if (secret().length() < 24) {
                faults.add("PENDOPO_SECRET is shorter than 24 characters");
            }
        }
        return faults;
    }

    /** All samples of this project say so, but for the shortest one. */
    private boolean isSample(String name) {
        var value = text(name, "");
        return value.equals(sample(name)) || value.toLowerCase(Locale.ROOT).contains("sample");
    }

    private static String sample(String name) {
        return SAMPLES.getOrDefault(name, "");
    }

    private String text(String name, String otherwise) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
