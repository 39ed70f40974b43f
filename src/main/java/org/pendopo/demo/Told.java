package org.pendopo.demo;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the files of the demonstration tell; README.md beside them says what is in which.
 *
 * @param spaces in the order of loading
 */
record Told(List<PersonTold> people, List<SpaceTold> spaces) {

    /** The file people.json. */
    public record PeopleFile(List<PersonTold> people) {}

    /** The file spaces.json: the names of other files. */
    public record SpacesFile(List<String> spaces) {}

    static Told read() {
        var json = json();
        var people = json.fromJson(text("people.json"), PeopleFile.class);
        var files = json.fromJson(text("spaces.json"), SpacesFile.class);
        var spaces = files.spaces().stream()
                .map(name -> json.fromJson(text(name), SpaceTold.class))
                .toList();
        return new Told(people.people(), spaces);
    }

    /** The file classroom.json. */
    static List<TaskTold> classroom() {
        return json().fromJson(text("classroom.json"), TaskTold.ClassroomFile.class)
                .tasks();
    }

    private static Jsonb json() {
        return JsonbBuilder.create(
                new JsonbConfig().withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static InputStream file(String name) {
        return Objects.requireNonNull(Told.class.getResourceAsStream(name), name);
    }

    static byte[] bytes(String name) {
        try (var file = file(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** What a file does not name is nothing. */
    static <T> List<T> list(@Nullable List<T> told) {
        return told == null ? List.of() : List.copyOf(told);
    }

    static <T> Map<String, T> map(@Nullable Map<String, T> told) {
        return told == null ? Map.of() : Map.copyOf(told);
    }
}
