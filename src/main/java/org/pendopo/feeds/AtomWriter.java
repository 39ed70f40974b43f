package org.pendopo.feeds;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a page of a feed as Atom (RFC 4287). Ids are tag URIs (RFC 4151), which outlive titles and addresses. */
public final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    // What XML 1.0 cannot hold, not even escaped.
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final URI base;
    private final XMLStreamWriter out;

    private AtomWriter(URI base, XMLStreamWriter out) {
        this.base = base;
        this.out = out;
    }

    /** @param base of the portal, in front of its paths */
    public static String write(Feed feed, URI base) {
        var text = new StringWriter();
        try {
            new AtomWriter(base, FACTORY.createXMLStreamWriter(text)).feed(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", feed.language());
        text("id", id(feed.name()));
        text("title", feed.title());
        text("updated", time(feed.updated()));
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.path());
        if (feed.next() != null) {
            link("next", "application/atom+xml", feed.next());
        }
        for (var entry : feed.entries()) {
            entry(entry);
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.flush();
    }

    private void entry(Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        out.writeAttribute("xml:lang", entry.language());
        text("id", id(entry.name()));
        text("title", entry.title());
        text("published", time(entry.published()));
        text("updated", time(entry.updated()));
        // An entry without an author is no Atom; a dash stands for who is not known.
        out.writeStartElement("author");
        text("name", entry.author().isEmpty() ? "-" : entry.author());
        out.writeEndElement();
        link("alternate", "text/html", entry.path());
        typed("summary", "text", entry.summary());
        typed("content", "html", entry.html());
        out.writeEndElement();
    }

    private void typed(String name, String type, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isEmpty()) {
            out.writeStartElement(name);
            out.writeAttribute("type", type);
            out.writeCharacters(clean(value));
            out.writeEndElement();
        }
    }

    private void text(String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(clean(value));
        out.writeEndElement();
    }

    private void link(String rel, String type, String path) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("type", type);
        out.writeAttribute("href", base.resolve(path).toString());
    }

    private String id(String name) {
        return "tag:" + base.getHost() + ",2026:" + name;
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String clean(String value) {
        return NO_XML.matcher(value).replaceAll("");
    }
}
