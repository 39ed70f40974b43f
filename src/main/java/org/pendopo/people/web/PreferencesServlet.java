package org.pendopo.people.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pendopo.people.ChoosePreferences;
import org.pendopo.people.CurrentPerson;
import org.pendopo.people.Preferences;
import org.pendopo.people.Theme;
import org.pendopo.shared.Settings;
import org.pendopo.shared.text.Language;
import org.pendopo.shared.web.Requests;
import org.pendopo.shared.web.Visit;

/**
 * Takes language, theme and data saver, one or all, and goes back to the page where one was. On the person for those who
 * are signed in, in cookies for visitors: the only cookies that a visitor ever gets.
 */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentPerson me;

    @Inject
    private Visit visit;

    @Inject
    private Settings settings;

    @Inject
    private ChoosePreferences choose;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var language = Language.of(request.getParameter("language"));
        var theme = theme(request.getParameter("theme"));
        var saver = saver(request.getParameterValues("saver"));
        if (me.isSignedIn()) {
            choose.choose(new Preferences(
                    language.orElseGet(visit::getLanguage),
                    theme.or(() -> theme(visit.getTheme())).orElse(Theme.SYSTEM),
                    saver.orElseGet(visit::isDataSaver)));
        } else {
            language.ifPresent(l -> remember(response, Visit.LANGUAGE, l.code()));
            theme.ifPresent(t -> remember(response, Visit.THEME, t == Theme.SYSTEM ? "" : lower(t)));
            saver.ifPresent(on -> remember(response, Visit.DATA_SAVER, on ? "1" : "0"));
        }
        var to = Requests.localPath(request.getParameter("to"));
        SeeOther.send(response, language.isPresent() ? withoutLanguage(to) : to);
    }

    private void remember(HttpServletResponse response, String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(value.isEmpty() ? 0 : YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isOverTls());
        response.addCookie(cookie);
    }

    private static Optional<Theme> theme(@Nullable String name) {
        return Arrays.stream(Theme.values()).filter(t -> lower(t).equals(name)).findFirst();
    }

    // A form with a check box sends "off" by a hidden field, and "on" after it when the box is ticked.
    private static Optional<Boolean> saver(String @Nullable [] values) {
        return values == null
                ? Optional.empty()
                : Optional.of(Arrays.asList(values).contains("on"));
    }

    // A language in the address would win over the one just chosen.
    private static String withoutLanguage(String to) {
        return to.replaceAll("(?<=[?&])" + Visit.LANGUAGE + "=[^&#]*&?", "").replaceAll("[?&](?=#|$)", "");
    }

    private static String lower(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
