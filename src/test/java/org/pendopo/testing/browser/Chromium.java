package org.pendopo.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests: the one that is installed; else, as root on Debian, the package {@code chromium}; else the
 * one that Playwright can fetch; else one clear sentence.
 */
final class Chromium {
    private static final List<String> INSTALLED =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");
    private static final List<String> QUIET =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update");

    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser browser() {
        if (browser == null) {
            var path = installed().or(Chromium::fromDebian);
            browser = path.map(Chromium::launch).orElseGet(Chromium::fetched);
        }
        return browser;
    }

    private static Browser launch(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    private static Browser fetched() {
        try {
            return Playwright.create().chromium().launch(new BrowserType.LaunchOptions().setArgs(QUIET));
        } catch (PlaywrightException e) {
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it (on Debian: apt-get install chromium) and run again.",
                    e);
        }
    }

    private static Optional<Path> installed() {
        return INSTALLED.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fromDebian() {
        var root = "root".equals(System.getProperty("user.name"));
        if (root && Files.isExecutable(Path.of("/usr/bin/apt-get")) && run("apt-get", "update", "-q")) {
            run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        }
        return installed();
    }

    private static boolean run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
