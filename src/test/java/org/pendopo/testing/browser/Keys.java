package org.pendopo.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** Somebody who has a keyboard and nothing else. Wherever the focus goes it must be seen, and must go on from there. */
public final class Keys {
    private static final int FAR = 150;
    private static final String FOCUS = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return ['', '', true];
              const look = getComputedStyle(at), box = at.getBoundingClientRect();
              const words = at.getAttribute('aria-label') || (at.labels && at.labels.length ? at.labels[0].innerText : '')
                  || (at.type === 'submit' ? at.value : '') || at.innerText || '';
              const outlined = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
              const shown = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
              const path = [];
              for (let e = at; e.parentElement; e = e.parentElement) path.unshift([...e.parentElement.children].indexOf(e));
              return [words.trim().replace(/\\s+/g, ' '), path.join('.'), outlined && shown];
            }""";

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Goes on with the tab key until the focus is on what has these words. */
    public Keys to(String words) {
        for (var i = 0; i < FAR; i++) {
            if (next().startsWith(words)) {
                return this;
            }
        }
        throw new AssertionError("The tab key does not lead to " + words + " on " + page.url());
    }

    /** The words of what the next press of the tab key leads to. */
    public String next() {
        var before = focus();
        page.keyboard().press("Tab");
        var after = focus();
        assertThat(after.get(1))
                .as("focus is caught on %s at %s", after.get(0), page.url())
                .isNotEqualTo(before.get(1));
        assertThat(after.get(2))
                .as("focus is not to be seen on %s at %s", after.get(0), page.url())
                .isEqualTo(true);
        return String.valueOf(after.get(0));
    }

    /** Goes once around the page and counts where one can stop. */
    public int around(String first) {
        for (var stops = 1; stops < FAR; stops++) {
            if (next().startsWith(first)) {
                return stops;
            }
        }
        throw new AssertionError("The tab key does not lead around " + page.url());
    }

    public Keys enter() {
        return press("Enter");
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    private List<?> focus() {
        return (List<?>) Objects.requireNonNull(page.evaluate(FOCUS));
    }
}
