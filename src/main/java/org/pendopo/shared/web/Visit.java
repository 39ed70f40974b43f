package org.pendopo.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.Language;

/**
 * How this visitor wants the pages: language, theme, data saver. A visitor's choice is in cookies that only a choice
 * sets; who is signed in has it on their person, and the sign-in module tells it here through {@link #prefer}.
 */
@Named
@RequestScoped
public class Visit {
    public static final String LANGUAGE = "lang";
    public static final String THEME = "theme";
    public static final String DATA_SAVER = "saver";
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Inject
    HttpServletRequest request;

    private @Nullable Language language;
    private @Nullable String theme;
    private @Nullable Boolean dataSaver;

    /** What the signed-in person chose; an explicit {@code ?lang=} in the address still wins. */
    public void prefer(Language preferred, String preferredTheme, boolean saver) {
        language = asked().orElse(preferred);
        theme = preferredTheme;
        dataSaver = saver;
    }

    public Language getLanguage() {
        if (language == null) {
            language = asked().or(() -> cookie(LANGUAGE).flatMap(Language::of)).orElse(Language.ID);
        }
        return language;
    }

    /** {@code light}, {@code dark}, or empty to follow the device. */
    public String getTheme() {
        if (theme == null) {
            theme = cookie(THEME).orElse("");
        }
        return THEMES.contains(theme) ? theme : "";
    }

    public boolean isDataSaver() {
        return dataSaver == null
                ? cookie(DATA_SAVER).filter("1"::equals).isPresent() || "on".equals(request.getHeader("Save-Data"))
                : dataSaver;
    }

    /** Path and query of this page, to come back to after signing in. */
    public String getAddress() {
        return Requests.address(request);
    }

    /** The same as a parameter of another address. */
    public String getEncodedAddress() {
        return Addresses.encoded(getAddress());
    }

    /** The first part of the path, which for the four directories is the pillar. */
    public String getPillar() {
        return Requests.address(request).replaceFirst("^/([a-z-]*).*$", "$1");
    }

    /** Whether this is an error page, which must do without the database. */
    public boolean isPlain() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private Optional<Language> asked() {
        return Language.of(request.getParameter(LANGUAGE));
    }

    private Optional<String> cookie(String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
