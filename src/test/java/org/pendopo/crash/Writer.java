package org.pendopo.crash;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.pendopo.testing.Patience;
import org.pendopo.testing.browser.Visitor;
import org.pendopo.testing.web.HtmlForm;
import org.pendopo.testing.web.WebVisitor;

/** A person who supports proposals and comments on them, one after the other, until the portal fails them. */
final class Writer {
    private static final String SUPPORTING = "supporting";
    private static final String COMPOSER = "composer:write";

    /** Not more comments than one account may write in a minute. */
    private static final int COMMENTS = 8;

    private final String name;
    private final WebVisitor web;
    private final Queue<Deed> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Deed> doubtful = new ConcurrentLinkedQueue<>();

    Writer(String name, String base) {
        this.name = name;
        this.web = new WebVisitor(base);
    }

    /** Keycloak too finds connections in its pool that have died with the database, and drops one at each request. */
    void signIn() {
        Patience.within(Duration.ofSeconds(30), () -> web.comesIn(name, Visitor.PASSWORD));
    }

    boolean isSignedIn() {
        return web.isSignedIn();
    }

    Queue<Deed> acknowledged() {
        return acknowledged;
    }

    Queue<Deed> doubtful() {
        return doubtful;
    }

    /** Ends with the first request that is not answered as it should be. */
    void work(List<Long> proposals) {
        var comments = 0;
        for (var proposal : proposals) {
            if (!isDone(new Deed(name, proposal, null, ""))) {
                return;
            }
            if (comments++ < COMMENTS && !isDone(new Deed(name, proposal, name + " " + UUID.randomUUID(), ""))) {
                return;
            }
        }
    }

    /** Sends once more what was or was not stored; the portal must make one of it. */
    void repeat(Deed deed) {
        var page = web.get(address(deed));
        send(page, deed);
    }

    private boolean isDone(Deed wanted) {
        try {
            var page = web.get(address(wanted));
            return page.statusCode() == 200 && (hasSupported(page, wanted) || isTaken(page, keyed(page, wanted)));
        } catch (UncheckedIOException nothingWasSent) {
            return false;
        }
    }

    private boolean isTaken(HttpResponse<String> page, Deed deed) {
        try {
            var answer = send(page, deed);
            if (answer.headers().firstValue("location").orElse("").contains("done=proposals.")) {
                acknowledged.add(deed);
            }
            if (answer.statusCode() < 500) {
                return true; // Acknowledged, or refused: too many comments in a minute.
            }
        } catch (UncheckedIOException noAnswer) {
            // It may have been stored all the same.
        }
        doubtful.add(deed);
        return false;
    }

    private static boolean hasSupported(HttpResponse<String> page, Deed deed) {
        return deed.isSupport() && !page.body().contains("name=\"supporting:support\"");
    }

    private static Deed keyed(HttpResponse<String> page, Deed deed) {
        return deed.isSupport()
                ? deed
                : new Deed(
                        deed.who(),
                        deed.proposal(),
                        deed.text(),
                        form(page, COMPOSER).field("composer:write:w:key"));
    }

    private HttpResponse<String> send(HttpResponse<String> page, Deed deed) {
        if (deed.text() == null) {
            return web.send(page.uri(), form(page, SUPPORTING).with("supporting:support", "x"));
        }
        var comment =
                form(page, COMPOSER).with("composer:write:w:text", deed.text()).with("composer:write:send", "x");
        return web.send(page.uri(), deed.key().isEmpty() ? comment : comment.with("composer:write:w:key", deed.key()));
    }

    private static HtmlForm form(HttpResponse<String> page, String id) {
        return HtmlForm.of(page.body(), id)
                .orElseThrow(() -> new IllegalStateException("no form " + id + " at " + page.uri()));
    }

    private static String address(Deed deed) {
        return "/proposal/" + deed.proposal();
    }
}
