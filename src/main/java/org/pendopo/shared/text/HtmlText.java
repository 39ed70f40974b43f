package org.pendopo.shared.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/** Texts that other systems keep as HTML, as Markdown that says the same. What Markdown cannot say becomes plain text. */
public final class HtmlText {
    private static final Pattern MARKED_UP =
            Pattern.compile("(?i)</?(?:p|br|div|span|ul|ol|li|h[1-6]|strong|b|em|i|u|a|blockquote)\\b[^<>]*>");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t]*\\n){2,}");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private HtmlText() {}

    /** Whether it looks like HTML and not like a text that only speaks of smaller and greater. */
    public static boolean isHtml(String text) {
        return MARKED_UP.matcher(text).find();
    }

    /** Script and style are left out, and links that lead elsewhere than to the web or to a mailbox keep their words only. */
    public static String toMarkdown(String html) {
        var writer = new Writer();
        HtmlSanitizer.sanitize(html, writer);
        return BLANK_LINES.matcher(writer.out).replaceAll("\n\n").strip();
    }

    private static final class Writer implements HtmlSanitizer.Policy {
        private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "noscript", "iframe");
        private static final Set<String> BLOCKS =
                Set.of("p", "div", "ul", "ol", "table", "tr", "blockquote", "pre", "section", "article", "figure");
        private static final Map<String, String> MARKS =
                Map.of("strong", "**", "b", "**", "em", "*", "i", "*", "del", "~~", "s", "~~");

        private static final int DEEPEST = 5;

        private final StringBuilder out = new StringBuilder();
        private final Deque<String> lists = new ArrayDeque<>();
        private final Deque<String> links = new ArrayDeque<>();
        private int silent;

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String name, List<String> attributes) {
            if (SILENT.contains(name)) {
                silent++;
            } else if (BLOCKS.contains(name)) {
                block();
                if (name.equals("ul") || name.equals("ol")) {
                    lists.push(name);
                }
            } else if (name.matches("h[1-6]")) {
                block();
                out.append("#".repeat(name.charAt(1) - '0')).append(' ');
            } else {
                openInside(name, attributes);
            }
        }

        private void openInside(String name, List<String> attributes) {
            switch (name) {
                case "br" -> out.append('\n');
                case "li" -> {
                    line();
                    out.append("  ".repeat(Math.clamp(lists.size() - 1, 0, DEEPEST)))
                            .append("ol".equals(lists.peek()) ? "1. " : "- ");
                }
                case "a" -> {
                    links.push(address(attributes));
                    out.append(links.element().isEmpty() ? "" : "[");
                }
                default -> out.append(MARKS.getOrDefault(name, ""));
            }
        }

        @Override
        public void closeTag(String name) {
            if (SILENT.contains(name)) {
                silent = Math.max(0, silent - 1);
            } else if (BLOCKS.contains(name) || name.matches("h[1-6]")) {
                if (!lists.isEmpty() && lists.element().equals(name)) {
                    lists.pop();
                }
                block();
            } else if (name.equals("a") && !links.isEmpty()) {
                var address = links.pop();
                out.append(address.isEmpty() ? "" : "](" + address + ")");
            } else {
                out.append(MARKS.getOrDefault(name, ""));
            }
        }

        @Override
        public void text(String text) {
            if (silent == 0) {
                var flat = text.replaceAll("[\\s\\u00A0]+", " ");
                var begins = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
                out.append(SPECIAL.matcher(begins ? flat.stripLeading() : flat).replaceAll("\\\\$0"));
            }
        }

        private static String address(List<String> attributes) {
            for (var i = 0; i + 1 < attributes.size(); i += 2) {
                var value = attributes.get(i + 1).strip();
                if (attributes.get(i).equals("href") && value.matches("(?i)(?:https?://|mailto:)[^\\s()<>]+")) {
                    return value;
                }
            }
            return "";
        }

        private void line() {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
                out.append('\n');
            }
        }

        private void block() {
            line();
            if (!out.isEmpty() && lists.isEmpty()) {
                out.append('\n');
            }
        }
    }
}
