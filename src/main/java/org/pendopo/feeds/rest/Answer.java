package org.pendopo.feeds.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.pendopo.feeds.AtomWriter;
import org.pendopo.feeds.Calendar;
import org.pendopo.feeds.Feed;
import org.pendopo.feeds.FeedEditions;
import org.pendopo.feeds.IcsWriter;
import org.pendopo.shared.Settings;

/** Answers with a file that is not sent again while it is the same. */
@RequestScoped
class Answer {
    static final String PUBLIC = "public, max-age=300";
    private static final int TAG_BYTES = 16;

    @Inject
    Settings settings;

    @Inject
    FeedEditions editions;

    Response atom(Feed feed, Request request) {
        var text = AtomWriter.write(feed, settings.baseUrl());
        // There are as many older pages as marks that somebody can think of.
        var name = feed.self().contains("older=") ? null : feed.name() + "/" + feed.language();
        return file(text, "application/atom+xml; charset=UTF-8", name, request)
                .header(HttpHeaders.CACHE_CONTROL, PUBLIC)
                .header(HttpHeaders.CONTENT_LANGUAGE, feed.language())
                .build();
    }

    /** @param name of the calendar; null for one of which nothing is kept */
    Response ics(Calendar calendar, String cache, @Nullable String name, Request request) {
        var text = IcsWriter.write(calendar.title(), calendar.events(), settings.baseUrl(), calendar.stamp());
        return file(text, "text/calendar; charset=UTF-8", name, request)
                .header(HttpHeaders.CACHE_CONTROL, cache)
                .build();
    }

    // The tag is of what is sent, so that it changes whenever a name, a title or the visibility of anything does.
    private Response.ResponseBuilder file(String text, String type, @Nullable String name, Request request) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(tag(bytes));
        if (name == null) {
            var same = request.evaluatePreconditions(tag);
            return (same != null ? same : Response.ok(bytes, type)).tag(tag);
        }
        var since = Date.from(editions.since(name, tag.getValue()));
        var same = request.evaluatePreconditions(since, tag);
        return (same != null ? same : Response.ok(bytes, type)).tag(tag).lastModified(since);
    }

    private static String tag(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
