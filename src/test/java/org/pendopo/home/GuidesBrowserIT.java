package org.pendopo.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pendopo.testing.browser.InBrowser;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.browser.Visitors;

/** The guides are found from each page, and their pictures cost nothing until somebody opens one. */
@ExtendWith(InBrowser.class)
class GuidesBrowserIT {
    private static final String LOADED = "document.querySelector('details.picture img').naturalWidth";

    @Test
    void on_a_phone_a_picture_is_loaded_when_it_is_opened(Visitors visitors) {
        var visitor = guide(visitors.onPhone());
        assertThat(visitor.page().evaluate(LOADED)).isEqualTo(0);
        visitor.page().locator("details.picture summary").first().click();
        visitor.page().waitForFunction("() => " + LOADED + " === 1280");
    }

    @Test
    void on_a_wide_screen_pictures_stand_open(Visitors visitors) {
        var visitor = guide(visitors.atDesk());
        visitor.page().waitForFunction("() => " + LOADED + " === 1280");
        visitor.isAccessible();
    }

    private static Visitor guide(Visitor visitor) {
        visitor.open("/").follow("Panduan").follow("Panduan untuk guru");
        assertThat(visitor.path()).isEqualTo("/guides/teacher");
        return visitor;
    }
}
