package org.pendopo.proposals.exchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.FormulaGuard;
import org.pendopo.shared.text.PlainText;

/** The proposals of our JSON export as rows that look like those of our CSV export; unknown members are passed over. */
final class JsonRecords implements Rows {
    private static final String FORMAT = "pendopo-proposals";

    private final StrictReader reader;
    private final JsonParser parser;
    private final Problems problems;
    private boolean inProposals;
    private @Nullable Row next;

    JsonRecords(StrictReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
        parser = Json.createParser(reader);
    }

    @Override
    public boolean hasNext() throws IOException {
        if (problems.stopped() || next != null) {
            return next != null;
        }
        try {
            next = inProposals ? proposal() : header();
        } catch (JsonException | NoSuchElementException e) {
            translate(e);
        }
        return next != null;
    }

    @Override
    public Row next() {
        var row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    private void translate(RuntimeException e) throws IOException {
        var failure = reader.failure();
        if (failure != null) {
            problems.stop(failure);
        } else if (e.getCause() instanceof IOException io) {
            throw io;
        } else {
            var at = e instanceof JsonParsingException parsing
                    ? Math.max(1, parsing.getLocation().getLineNumber())
                    : line();
            problems.stop(ProblemKind.JSON_STRUCTURE.at(at, null));
        }
    }

    private long line() {
        return Math.max(1, parser.getLocation().getLineNumber());
    }

    /** Goes to the first proposal; what stands before must say that it is one of our exports. */
    private @Nullable Row header() {
        boolean ours = false;
        if (parser.next() == Event.START_OBJECT) {
            while (!inProposals && parser.next() == Event.KEY_NAME) {
                var name = parser.getString();
                var value = parser.next();
                ours |= name.equals("format")
                        && value == Event.VALUE_STRING
                        && parser.getString().equals(FORMAT);
                inProposals = name.equals("proposals") && value == Event.START_ARRAY;
                if (!inProposals) {
                    passOver(value);
                }
            }
        }
        if (ours && inProposals) {
            return new Row(1, CsvExport.HEADER);
        }
        var lacks = ours ? "\"proposals\": []" : "\"format\": \"" + FORMAT + "\"";
        problems.stop(ProblemKind.JSON_FORMAT.at(1, null, lacks));
        return null;
    }

    private @Nullable Row proposal() {
        var event = parser.next();
        if (event == Event.END_ARRAY) {
            while (parser.hasNext()) {
                parser.next();
            }
            return null;
        }
        if (event != Event.START_OBJECT) {
            problems.stop(ProblemKind.JSON_STRUCTURE.at(line(), null));
            return null;
        }
        var line = line();
        var cells = new ArrayList<>(Collections.nCopies(CsvExport.HEADER.size(), ""));
        Map<String, String> own = Map.of();
        while (parser.next() == Event.KEY_NAME) {
            var name = parser.getString();
            int column = CsvExport.HEADER.indexOf(name);
            var value = parser.next();
            if (column >= 0) {
                cells.set(column, cell(value));
            }
            if (name.equals(CsvExport.FIELDS) && value == Event.START_OBJECT) {
                own = own();
            } else {
                passOver(value);
            }
        }
        return new Row(line, cells, own);
    }

    /** The answers to the consultation's own questions. */
    private Map<String, String> own() {
        var own = new HashMap<String, String>();
        while (parser.next() == Event.KEY_NAME) {
            var label = PlainText.line(parser.getString());
            var value = parser.next();
            own.put(label, value == Event.VALUE_NUMBER ? parser.getString() : cell(value));
            passOver(value);
        }
        return own;
    }

    // What is neither text nor number would be no cell of a CSV file either.
    private String cell(Event value) {
        return switch (value) {
            case VALUE_STRING -> FormulaGuard.guard(parser.getString());
            case VALUE_NUMBER -> Amounts.asWritten(parser.getString());
            case VALUE_NULL -> "";
            default -> value.name();
        };
    }

    // Step by step: the parser's own skipping never ends in a file that is cut off there.
    private void passOver(Event value) {
        for (var depth = depth(value); depth > 0; ) {
            depth += depth(parser.next());
        }
    }

    private static int depth(Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    @Override
    public void close() {
        parser.close();
    }
}
