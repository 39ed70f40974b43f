package org.pendopo.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown (CommonMark with tables, strikethrough and bare links) to HTML that is safe to show. HTML that people type
 * shows as typed. The highest heading of a text becomes one of the third level, because the page owns the first two.
 */
public final class Markdown {
    /** Where the pictures of our own guides are. */
    public static final String PICTURES = "/resources/guide/";

    private static final int BELOW_THE_PAGE = 3;
    private static final int DEEPEST = 6;
    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(32).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .softbreak("<br>")
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "h5", "h6")
            .allowElements("p", "br", "hr", "em", "strong", "del", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("align")
            .matching(Pattern.compile("left|right|center"))
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowStandardUrlProtocols()
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();
    private static final PolicyFactory OWN = ALLOWED.and(new HtmlPolicyBuilder()
            .allowElements("img")
            .allowAttributes("src")
            .matching(Pattern.compile(PICTURES + "[a-z0-9-]+[.]png"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory());

    private Markdown() {}

    /** HTML for pages; only {@code pd:richText} may show it. */
    public static String toHtml(@Nullable String markdown) {
        return toHtml(markdown, BELOW_THE_PAGE);
    }

    /** As {@link #toHtml(String)} for texts that are a page's own: its highest heading gets this level, 2 to 6. */
    public static String toHtml(@Nullable String markdown, int highest) {
        return ALLOWED.sanitize(HTML.render(levelled(markdown, highest)));
    }

    /** As {@link #toHtml(String, int)} for guides that come with the portal: with pictures below {@link #PICTURES}. */
    public static String toHtmlWithPictures(String markdown, int highest) {
        return OWN.sanitize(HTML.render(levelled(markdown, highest)));
    }

    private static Node levelled(@Nullable String markdown, int highest) {
        var text = parsed(markdown);
        var headings = new ArrayList<Heading>();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        var top = headings.stream().mapToInt(Heading::getLevel).min().orElse(1);
        headings.forEach(h -> h.setLevel(Math.min(DEEPEST, h.getLevel() - top + highest)));
        return text;
    }

    /** The words alone, in one line, for excerpts. */
    public static String toText(@Nullable String markdown) {
        return PlainText.line(TEXT.render(parsed(markdown)));
    }

    private static Node parsed(@Nullable String markdown) {
        return PARSER.parse(PlainText.clean(markdown));
    }
}
