package org.pendopo.spaces.members;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.text.Texts;
import org.pendopo.spaces.Role;
import org.pendopo.spaces.SpaceKind;

/** The words for roles in lists of members: those of the pages, in both languages, and the plain ones of every kind. */
final class RoleWords {
    private final Map<String, Role> words = new HashMap<>();

    RoleWords(SpaceKind kind) {
        for (var role : Role.values()) {
            words.put(role.name().toLowerCase(Locale.ROOT), role);
            for (var language : Language.values()) {
                words.put(lower(Texts.of(language, role.key(kind))), role);
                words.putIfAbsent(lower(Texts.of(language, role.key(SpaceKind.COMMUNITY))), role);
            }
        }
    }

    Optional<Role> role(String typed) {
        return Optional.ofNullable(words.get(lower(typed)));
    }

    private static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
