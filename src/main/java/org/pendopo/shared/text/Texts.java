package org.pendopo.shared.text;

import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * All words of the portal. The first part of a key is the module: {@code forum.topic.new} stands in
 * {@code org/pendopo/forum/messages_id.properties}; {@code spaces-web.join} in that of {@code spaces/web}. Values are {@link MessageFormat} patterns when they take arguments.
 */
public final class Texts {
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** @throws MissingResourceException for a key that no bundle has: a defect that the tests look for */
    public static String of(Language language, String key, Object... arguments) {
        var pattern = bundle(language, key).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, language.locale()).format(shown(language, arguments));
    }

    public static boolean has(Language language, String key) {
        try {
            return bundle(language, key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    // A moment in its time zone is told by day and minute, as people write it.
    private static Object[] shown(Language language, Object... arguments) {
        var minute = language == Language.ID ? "d MMMM yyyy, HH.mm" : "d MMMM yyyy, HH:mm";
        return Arrays.stream(arguments)
                .map(a -> a instanceof ZonedDateTime at
                        ? DateTimeFormatter.ofPattern(minute, language.locale()).format(at)
                        : a)
                .toArray();
    }

    private static ResourceBundle bundle(Language language, String key) {
        var dot = key.indexOf('.');
        if (dot < 1) {
            throw new MissingResourceException("no module in key " + key, Texts.class.getName(), key);
        }
        var name = "org.pendopo." + key.substring(0, dot).replace('-', '.') + ".messages";
        return ResourceBundle.getBundle(name, language.locale(), Texts.class.getClassLoader(), NO_FALLBACK);
    }
}
