package org.pendopo.run;

import java.nio.file.Path;
import java.util.List;

/** What the person at the console needs to know, once everything answers. */
final class Banner {
    static final String PASSWORD = "wanasari-2026";

    private static final List<Account> ACCOUNTS = List.of(
            new Account("ratna", "resident of Sukamaju, address confirmed"),
            new Account("budi", "resident of Sukamaju, address not confirmed"),
            new Account("dewi", "resident of Ciliwetan, address confirmed"),
            new Account("sari", "teacher at SMPN 2 Sukamaju"),
            new Account("dimas", "pupil there, 13 to 17"),
            new Account("ayu", "pupil there, under 13"),
            new Account("hendra", "official, Dinas Lingkungan Hidup"),
            new Account("rini", "second official there, who checks answers"),
            new Account("maya", "official, Dinas Perhubungan"),
            new Account("joko", "moderator"),
            new Account("admin", "administrator, Sekretariat Kota"),
            new Account("tono", "suspended resident"));

    private Banner() {}

    /** A demo account and what one can try as it. */
    record Account(String username, String role) {}

    static List<Account> accounts() {
        return ACCOUNTS;
    }

    static String of(Settings settings) {
        var text = new StringBuilder();
        var rule = "-".repeat(72);
        line(text, rule);
        line(text, "Pendopo is ready:  " + settings.ports().baseUrl());
        line(text, "");
        line(text, "Sign in as (the password of all is " + PASSWORD + ")");
        ACCOUNTS.forEach(account -> line(text, "  %-8s %s".formatted(account.username(), account.role())));
        line(text, "");
        line(text, "Mail      " + shown(settings.data().resolve("mail")));
        line(text, "Data      " + shown(settings.data()) + "   (mvn -Prun -Dreset starts anew)");
        line(text, "Logs      " + shown(settings.data().resolve("logs")));
        line(text, "Keycloak  " + settings.ports().keycloakUrl() + "/admin   (" + Keycloak.ADMIN + ", same password)");
        line(text, "Stop      Ctrl-C");
        line(text, rule);
        return text.toString();
    }

    private static String shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.isEmpty() || line.startsWith("-") ? line : "  " + line).append('\n');
    }
}
