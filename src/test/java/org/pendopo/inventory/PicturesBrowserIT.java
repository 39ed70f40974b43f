package org.pendopo.inventory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.SmallPng;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/**
 * Walks to what the pictures of the documents show. With {@code -Dpendopo.docs.write=true}, in a house with nothing but
 * its demo data, the pictures are taken anew.
 */
@ExtendWith(InBrowser.class)
class PicturesBrowserIT {
    private static final boolean WRITE = Boolean.getBoolean("pendopo.docs.write");

    static Stream<Pictures.Picture> pictures() {
        return Pictures.all();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void can_be_seen(Pictures.Picture picture, Visitors visitors) {
        var visitor = picture.phone() ? visitors.onPhone() : visitors.atDesk();
        if (!"visitor".equals(picture.person())) {
            visitor.as(picture.person());
        }
        var steps = picture.steps();
        visitor.open(steps.getFirst());
        steps.stream().skip(1).forEach(step -> take(visitor, step));
        var page = visitor.page();
        assertThat(page.locator("h1")).isVisible();
        if (!picture.top().isEmpty()) {
            page.locator(picture.top()).first().evaluate("part => part.scrollIntoView({block: 'start'})");
        }
        if (WRITE) {
            SmallPng.write(page.screenshot(new Page.ScreenshotOptions()), picture.file());
        }
        if (page.locator("#go\\:cancel").isVisible()) {
            page.locator("#go\\:cancel").click();
        }
    }

    private static void take(Visitor visitor, String step) {
        var parts = step.split(" := ", -1);
        var found = visitor.page().locator(parts[0]).first();
        if (parts.length > 1) {
            found.setInputFiles(Path.of(parts[1]));
        } else {
            found.click();
        }
    }
}
