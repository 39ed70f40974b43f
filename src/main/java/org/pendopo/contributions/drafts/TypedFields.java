package org.pendopo.contributions.drafts;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.pendopo.shared.RuleBroken;
import org.pendopo.shared.text.PlainText;

/** The fields of a form by their names, as a browser sends them, and how they are stored. */
record TypedFields(Map<String, List<String>> values) {
    private static final int FIELDS_MAX = 200;
    private static final int NAME_MAX = 160;
    private static final int STORED_MAX = 250_000;
    private static final Set<String> CHOSEN = Set.of("key", "version", "seen", "stance", "organisation", "similarSeen");

    /** Only what stands in a form of ours; what the page itself needs to be sent is no part of it. */
    static TypedFields of(Map<String, String[]> sent) {
        var kept = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (name.contains(":") && !name.startsWith("jakarta.faces") && name.length() <= NAME_MAX) {
                kept.put(
                        name,
                        List.of(values).stream().map(TypedFields::storable).toList());
            }
        });
        if (kept.size() > FIELDS_MAX) {
            throw new RuleBroken("contributions-drafts.long");
        }
        return new TypedFields(kept);
    }

    static TypedFields read(String stored) {
        var kept = new LinkedHashMap<String, List<String>>();
        try (var reader = Json.createReader(new StringReader(stored))) {
            reader.readObject().forEach((name, value) -> kept.put(name, texts((JsonArray) value)));
        }
        return new TypedFields(kept);
    }

    private static List<String> texts(JsonArray values) {
        return values.getValuesAs(JsonString::getString);
    }

    /** @throws RuleBroken where it is more than anybody types */
    String stored() {
        var object = Json.createObjectBuilder();
        values.forEach((name, texts) -> object.add(name, Json.createArrayBuilder(texts)));
        var text = object.build().toString();
        if (text.length() > STORED_MAX) {
            throw new RuleBroken("contributions-drafts.long");
        }
        return text;
    }

    /** Nothing was typed: what is only chosen or hidden does not count. */
    boolean isEmpty() {
        return values.entrySet().stream()
                .filter(e -> !CHOSEN.contains(last(e.getKey())))
                .allMatch(e -> e.getValue().stream().allMatch(String::isBlank));
    }

    /** What names it in a list: its title, else the beginning of its text, else the first words in any of its fields. */
    String excerpt(int max) {
        var words = Stream.of("title", "text")
                .map(this::first)
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElseGet(this::firstWords);
        return PlainText.shortened(words, max);
    }

    /** The keys by which something may have been stored already. */
    List<UUID> keys() {
        return values.entrySet().stream()
                .filter(e -> last(e.getKey()).equals("key"))
                .flatMap(e -> e.getValue().stream())
                .filter(v -> v.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    private String first(String name) {
        return values.entrySet().stream()
                .filter(e -> last(e.getKey()).equals(name))
                .flatMap(e -> e.getValue().stream())
                .map(PlainText::line)
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String firstWords() {
        return values.entrySet().stream()
                .filter(e -> !CHOSEN.contains(last(e.getKey())))
                .flatMap(e -> e.getValue().stream())
                .map(PlainText::line)
                .filter(v -> v.contains(" "))
                .findFirst()
                .orElse("");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    // What people typed stays as typed, but for what no database takes.
    private static String storable(String typed) {
        return typed.replaceAll("[\\x00\\p{Cs}]", "");
    }
}
