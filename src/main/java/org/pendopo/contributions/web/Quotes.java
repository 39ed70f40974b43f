package org.pendopo.contributions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.pendopo.contributions.Quote;
import org.pendopo.contributions.ReadPost;
import org.pendopo.shared.web.PageTexts;

/** Whom a reply answers, and in whose words; read once per request. */
@RequestScoped
class Quotes {
    @Inject
    ReadPost posts;

    @Inject
    PageTexts texts;

    private final Map<Long, Quote> read = new HashMap<>();

    String author(long id) {
        return quote(id).author();
    }

    String markdown(long id) {
        var quote = quote(id);
        return quote.markdown(texts.of("contributions.quote.by", quote.author()));
    }

    private Quote quote(long id) {
        return read.computeIfAbsent(id, posts::quote);
    }
}
