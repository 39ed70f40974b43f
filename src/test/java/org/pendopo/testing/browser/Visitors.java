package org.pendopo.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes visitors: people with a browser of their own. */
public final class Visitors implements AutoCloseable {
    private final List<Visitor> all = new ArrayList<>();

    /** Somebody at a desk, with script, in Indonesian. */
    public Visitor atDesk() {
        return with(options().setViewportSize(1280, 900));
    }

    /** Somebody with a phone 390 px wide. */
    public Visitor onPhone() {
        return with(options().setViewportSize(390, 844));
    }

    /** Somebody whose browser runs no script. */
    public Visitor withoutScript() {
        return with(options().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    /** Somebody whose device is dark. */
    public Visitor inTheDark() {
        return with(options().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
    }

    /** A citizen who comes for the first time, signed in; of no known age or address. */
    public Visitor newcomer(String name) {
        return onPhone().signIn(account(name));
    }

    /** A new account of a citizen, with the usual password; tells the user name. */
    public static String account(String name) {
        var username = Visitor.unique(name).replace(' ', '-');
        HouseForTests.house().keycloak().admin().create(username, Visitor.PASSWORD);
        return username;
    }

    public Visitor with(Browser.NewContextOptions options) {
        var context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(30_000);
        var visitor = new Visitor(context.newPage());
        all.add(visitor);
        return visitor;
    }

    public static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(HouseForTests.house().baseUrl())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("id-ID");
    }

    void picture(String name) {
        for (var i = 0; i < all.size(); i++) {
            var file = Path.of("target/browser", name + "-" + i + ".png");
            all.get(i)
                    .page()
                    .screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    @Override
    public void close() {
        all.forEach(visitor -> visitor.page().context().close());
        all.clear();
    }
}
