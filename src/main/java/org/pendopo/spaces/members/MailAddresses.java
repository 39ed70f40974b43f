package org.pendopo.spaces.members;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** The e-mail addresses that somebody typed, in small letters and each once. */
final class MailAddresses {
    static final int MOST = 100;
    private static final int LENGTH_MAX = 254;
    private static final int SHOWN = 60;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    // What mail servers use, without quoted parts and comments, in which headers could hide.
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    private MailAddresses() {}

    /** @throws RuleBroken at the field {@code addresses}, naming the first that is none */
    static List<String> of(String typed) {
        var found = new LinkedHashSet<String>();
        var parts = Arrays.stream(BETWEEN.split(PlainText.clean(typed)))
                .filter(p -> !p.isEmpty())
                .toList();
        for (var part : parts) {
            var address = part.toLowerCase(Locale.ROOT);
            if (!isOne(address)) {
                throw new RuleBroken("spaces-members.address.form", PlainText.shortened(part, SHOWN)).at("addresses");
            }
            found.add(address);
        }
        if (found.isEmpty()) {
            throw new RuleBroken("spaces-members.address.empty").at("addresses");
        }
        if (found.size() > MOST) {
            throw new RuleBroken("spaces-members.address.many", MOST).at("addresses");
        }
        return List.copyOf(found);
    }

    static boolean isOne(String address) {
        return address.length() <= LENGTH_MAX && ADDRESS.matcher(address).matches();
    }

    /** So that somebody else recognises their own address, and nobody learns a strange one: b…i@example.org. */
    static String masked(String address) {
        var at = address.lastIndexOf('@');
        var name = address.substring(0, at);
        var last = name.length() > 2 ? name.substring(name.length() - 1) : "";
        return name.substring(0, 1) + "…" + last + address.substring(at);
    }
}
