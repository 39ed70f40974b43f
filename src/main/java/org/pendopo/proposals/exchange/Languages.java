package org.pendopo.proposals.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages by their two-letter code or by their English or Indonesian name: Pabulib has {@code pl} and {@code polish}. */
final class Languages {
    private static final Map<String, String> CODES = codes();

    private Languages() {}

    /** The two-letter code; null when the language is unknown. */
    static @Nullable String code(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        var code = CODES.get(name);
        return code != null ? code : CODES.get(name.split("[-_]", 2)[0]);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .forEach(code -> {
                    var language = Locale.of(code);
                    // The old codes "in", "iw" and "ji" are in the list too, and mean "id", "he" and "yi".
                    var current = language.getLanguage();
                    codes.put(code, current);
                    codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), current);
                    codes.put(language.getDisplayLanguage(Locale.of("id")).toLowerCase(Locale.ROOT), current);
                });
        return codes;
    }
}
