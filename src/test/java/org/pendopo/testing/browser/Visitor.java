package org.pendopo.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Objects;

/** Somebody with a browser. Things are found as people find them: by label, role and words. */
public final class Visitor {
    /** The password of all demo accounts. */
    public static final String PASSWORD = "wanasari-2026";

    private final Page page;

    /** Words that no earlier run wrote. */
    public static String unique(String words) {
        return words + " " + Long.toString(System.nanoTime(), 36);
    }

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

    /** Is signed in: with the session of an earlier visit if it still holds, else through Keycloak. */
    public Visitor as(String username) {
        var context = page.context();
        context.addCookies(Sessions.of(username));
        open("/");
        if (page.locator("header .menu summary").count() == 0) {
            signIn(username);
        }
        Sessions.keep(username, context.cookies(page.url()));
        return this;
    }

    /** Opens the menu with one's initials and follows one of its links. */
    public Visitor menu(String name) {
        var menu = page.locator("header details.menu");
        menu.locator("summary").click();
        menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    /** Goes on with the keyboard alone. */
    public Keys keys() {
        return new Keys(page);
    }

    /** The name that others read. */
    public String name() {
        return String.valueOf(page.locator("header .menu-note strong").textContent());
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
        field(label).fill(text);
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

    /** These words are nowhere on the page as it is now. */
    public Visitor doesNotSee(String words) {
        assertThat(page.getByText(words).count())
                .as("%s on %s", words, page.url())
                .isZero();
        return this;
    }

    /** Chooses from a list by the words that one reads there. */
    public Visitor choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Ticks a box or a round one. */
    public Visitor tick(String label) {
        field(label).check();
        return this;
    }

    /** A field of the page itself, not of its frame, by its label. */
    public Locator field(String label) {
        return page.locator("main")
                .getByLabel(label)
                .and(page.locator("input, textarea, select"))
                .first();
    }

    /** The text of somebody that holds these words, with what one can do to it. */
    public Post post(String words) {
        var posts = page.locator("article.post, .post").filter(new Locator.FilterOptions().setHasText(words));
        return new Post(this, posts.first());
    }

    /** Path and query of the address where one is. */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
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
