package org.pendopo.spaces.permissions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;

/** The matrix as a page that people read: one table for each kind of space, and one for the portal. */
final class PermissionsPage {
    private static final String HEAD = """
            # Who may do what

            This page is made from `src/main/resources/org/pendopo/spaces/permissions.csv`, the file that drives the
            permission engine. Change the file, not this page; a test says how to write the page anew.

            - ✓ may; an empty cell may not. One person can stand in several columns, and one ✓ is enough.
            - *public*: where the audience of the space is everybody and the space is approved.
            - *listed*: where the space is approved and not hidden. Whoever may not find a space is told that it does not
              exist.
            - *admitted*: those whom the residence rules of the space admit (confirmed address, district); who is not a
              member only where the space is public.
            - *Removed* is who was removed from the space; *official* and *teacher* are those of the organisation that the
              space belongs to; *portal moderator* and *admin* are roles in the whole portal.
            - Phase: the capability that an open phase must grant. *If planned*: at any time where no phase has it.
              *Begun*: not before the first such phase begins, but also after it.
            - Needs: *age*: under 13 only in classes and with the consent of a guardian, and as old as the space asks for; an unknown age is enough where none
              is asked for. *guide*: has read the short guide.
              *way in*: the space takes members in this way. *affiliated*: is an official or teacher of the organisation.
              *verified*: an admin has verified the organisation.
            - Nobody who is suspended may do more than a visitor.
            """;

    private PermissionsPage() {}

    static String of(Matrix matrix) {
        var tables = Stream.concat(
                Arrays.stream(SpaceKind.values()).map(kind -> table(matrix, kind)), Stream.of(table(matrix, null)));
        return HEAD + tables.collect(Collectors.joining());
    }

    private static String table(Matrix matrix, @Nullable SpaceKind kind) {
        var title = kind == null ? "The whole portal" : "In a " + kind.name().toLowerCase(Locale.ROOT);
        var standings = Arrays.stream(Standing.values())
                .map(s -> s == Standing.ANONYMOUS ? "visitor" : s.word().replace('-', ' '))
                .toList();
        var columns = Stream.of(List.of("to …", "while"), standings, List.of("phase", "needs"))
                .flatMap(List::stream)
                .toList();
        var body = matrix.rules().stream()
                .filter(r -> kind == null ? r.kinds().isEmpty() : r.kinds().contains(kind))
                .map(PermissionsPage::row)
                .collect(Collectors.joining());
        return "\n## " + title + "\n\n" + line(columns) + "|" + " --- |".repeat(columns.size()) + "\n" + body;
    }

    private static String row(Rule rule) {
        var cells =
                Arrays.stream(Standing.values()).map(s -> cell(rule.grant(s))).toList();
        var phase = rule.phase() == null ? "" : rule.phase().words();
        var needs = rule.needs().stream().map(Words::of).sorted().collect(Collectors.joining(", "));
        return line(Stream.of(List.of(rule.words(), statuses(rule)), cells, List.of(phase, needs))
                .flatMap(List::stream)
                .toList());
    }

    private static String cell(Grant grant) {
        return switch (grant) {
            case NO -> "";
            case YES -> "✓";
            case PUBLIC, LISTED, ADMITTED -> grant.word();
        };
    }

    private static String statuses(Rule rule) {
        return rule.statuses().size() == SpaceStatus.values().length
                ? "always"
                : rule.statuses().stream().sorted().map(Words::of).collect(Collectors.joining(", "));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
