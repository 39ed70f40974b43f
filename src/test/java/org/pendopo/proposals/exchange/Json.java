package org.pendopo.proposals.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A strict little reader of RFC 8259, to check what the export writes. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static @Nullable Object parse(String text) {
        var json = new Json(text);
        var value = json.value();
        json.space();
        if (json.at != text.length()) {
            throw new AssertionError("more text at " + json.at);
        }
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean next(String expected) {
        space();
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private void expect(String expected) {
        if (!next(expected)) {
            throw new AssertionError("no " + expected + " at " + at);
        }
    }

    private @Nullable Object value() {
        if (next("{")) {
            return object();
        }
        if (next("[")) {
            return array();
        }
        if (next("\"")) {
            return string();
        }
        return next("null") ? null : number();
    }

    private Map<String, @Nullable Object> object() {
        var members = new HashMap<String, @Nullable Object>();
        while (!next("}")) {
            if (!members.isEmpty()) {
                expect(",");
            }
            expect("\"");
            var name = string();
            expect(":");
            members.put(name, value());
        }
        return members;
    }

    private List<@Nullable Object> array() {
        var values = new ArrayList<@Nullable Object>();
        while (!next("]")) {
            if (!values.isEmpty()) {
                expect(",");
            }
            values.add(value());
        }
        return values;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "-+.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }

    private String string() {
        var out = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c < ' ') {
                throw new AssertionError("control character at " + at);
            }
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\' -> c;
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> throw new AssertionError("escape at " + at);
        };
    }
}
