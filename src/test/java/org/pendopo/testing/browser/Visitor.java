package org.pendopo.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;

/** Somebody with a browser. Things are found as people find them: by label, role and words. */
public final class Visitor {
    /** The password of all demo accounts. */
    public static final String PASSWORD = "wanasari-2026";

    private final Page page;

    Visitor(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the portal and expects it to be there. */
    public Visitor open(String path) {
        assertThat(status(path)).as(path).isEqualTo(200);
        return this;
    }

    /** Opens an address of the portal and tells the HTTP status. */
    public int status(String path) {
        return Objects.requireNonNull(page.navigate(path)).status();
    }

    /** Signs in through Keycloak and comes back to the page where one was. */
    public Visitor signIn(String username) {
        if (page.url().startsWith("about:")) {
            open("/");
        }
        page.locator("header a[href^='/login']").click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.locator("header .menu summary").waitFor();
        return this;
    }

    public Visitor press(String name) {
        button(name).click();
        return this;
    }

    public Visitor follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        return this;
    }

    public Visitor fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    public Visitor sees(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** axe finds nothing on this page, as it is now. */
    public Visitor isAccessible() {
        return isAccessible(new AxeBuilder(page));
    }

    /** axe finds enough contrast on this page: all that a theme can change. */
    public Visitor hasContrast() {
        return isAccessible(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** axe finds nothing on this page but what a theme can change: all that a language can change. */
    public Visitor isAccessibleInWords() {
        return isAccessible(new AxeBuilder(page).disableRules(List.of("color-contrast")));
    }

    private Visitor isAccessible(AxeBuilder axe) {
        var found = axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget()))
                .toList();
        assertThat(found).as("axe on %s", page.url()).isEmpty();
        return this;
    }
}
