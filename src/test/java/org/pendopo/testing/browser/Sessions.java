package org.pendopo.testing.browser;

import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The portal's cookies of those who signed in before: most journeys are not about signing in. */
final class Sessions {
    private static final Map<String, List<Cookie>> KEPT = new HashMap<>();

    private Sessions() {}

    static synchronized List<Cookie> of(String username) {
        return KEPT.getOrDefault(username, List.of());
    }

    static synchronized void keep(String username, List<Cookie> cookies) {
        KEPT.put(username, cookies);
    }
}
