package org.pendopo.notify.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;

/** A notice for one reader, with what a letter about it depends on. */
public record NoticeLetter(
        long personId,
        @Nullable String email,
        String language,
        boolean active,
        boolean wanted,
        String kind,
        String path,
        String args,
        @Nullable String spaceTitle) {

    boolean isToBeSent() {
        return active && wanted && email != null && !email.isBlank();
    }

    Language spoken() {
        return Language.of(language).orElse(Language.ID);
    }

    Object[] arguments() {
        return args.isEmpty() ? new Object[0] : args.split("\n", -1);
    }

    List<String> where() {
        return spaceTitle == null ? List.of() : List.of(spaceTitle);
    }
}
