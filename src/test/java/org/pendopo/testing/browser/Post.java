package org.pendopo.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;

/** A text that somebody wrote, as a visitor sees it. */
public final class Post {
    private final Visitor visitor;
    private final Locator found;

    Post(Visitor visitor, Locator found) {
        this.visitor = visitor;
        this.found = found;
    }

    public Locator locator() {
        return found;
    }

    /** Follows one of the links below the text: reply, quote. */
    public Visitor follow(String name) {
        link(name).click();
        return visitor;
    }

    /** Opens the menu of the text and follows one of its links. */
    public Visitor menu(String name) {
        found.locator("details.menu:not(.reactions *) summary").click();
        link(name).click();
        return visitor;
    }

    /** Whether the menu offers this. */
    public boolean offers(String name) {
        found.locator("details.menu:not(.reactions *) summary").click();
        var offered = link(name).isVisible();
        found.locator("details.menu:not(.reactions *) summary").click();
        return offered;
    }

    public Post sees(String words) {
        found.getByText(words).first().waitFor();
        return this;
    }

    /** The address that leads to this text for ever. */
    public String permanentLink() {
        return Objects.requireNonNull(found.locator("a.post-time").first().getAttribute("href"));
    }

    private Locator link(String name) {
        return found.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
