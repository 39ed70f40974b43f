package org.pendopo.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/**
 * Walks through the inventory: axe, no sideways scroll on a small phone, and what a first view may weigh. The theme
 * changes nothing but colours and the language nothing but words, so each rule of axe runs where it can find something.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventoryBrowserIT {
    private static final int FIRST_VIEW_BYTES = 100_000;
    private static final String SCROLLS =
            "() => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth";
    private static final String WEIGHT = "() => performance.getEntriesByType('navigation')"
            + ".concat(performance.getEntriesByType('resource')).reduce((sum, e) => sum + e.transferSize, 0)";

    private final Visitors visitors = new Visitors();
    private final Map<String, Visitor> people = new HashMap<>();

    @AfterAll
    void close() {
        visitors.close();
    }

    static Stream<Arguments> visits() {
        return Inventory.entries().stream()
                .flatMap(entry -> entry.people().stream().map(person -> Arguments.of(person, entry.address())));
    }

    static Stream<String> public_addresses() {
        return Inventory.entries().stream()
                .filter(entry -> entry.people().contains("visitor"))
                .map(Inventory.Entry::address);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("visits")
    void is_for_everybody(String person, String address) {
        var visitor = people.computeIfAbsent(person, this::arrive);
        var path = path(visitor, address);
        visit(visitor, path, "id");
        visitor.isAccessible();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.hasContrast();
        visit(visitor, path, "en");
        visitor.isAccessibleInWords();
    }

    private static void visit(Visitor visitor, String path, String language) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        visitor.page().navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        visitor.page().setViewportSize(320, 700);
        assertThat(visitor.page().evaluate(SCROLLS))
                .as("scrolls sideways at 320 px: %s", path)
                .isEqualTo(false);
        visitor.page().setViewportSize(1280, 900);
    }

    @ParameterizedTest
    @MethodSource("public_addresses")
    void is_light_and_sets_no_cookie_for_visitors(String address) {
        var path = path(people.computeIfAbsent("visitor", this::arrive), address);
        var fresh = visitors.onPhone();
        fresh.page().navigate(path);
        fresh.page().waitForLoadState();
        var bytes = ((Number) fresh.page().evaluate(WEIGHT)).longValue();
        assertThat(bytes).as("bytes of the first view of %s", path).isLessThanOrEqualTo(FIRST_VIEW_BYTES);
        assertThat(fresh.page().context().cookies()).as("cookies of %s", path).isEmpty();
        fresh.page().context().close();
    }

    private Visitor arrive(String person) {
        var visitor = visitors.atDesk();
        return "visitor".equals(person) ? visitor.open("/") : visitor.signIn(person);
    }

    private static String path(Visitor visitor, String address) {
        var parts = address.split(" > ", -1);
        var path = parts[0];
        for (var i = 1; i < parts.length; i++) {
            visitor.page().navigate(path);
            path = Objects.requireNonNull(
                    visitor.page().locator(parts[i]).first().getAttribute("href"));
        }
        return path;
    }
}
