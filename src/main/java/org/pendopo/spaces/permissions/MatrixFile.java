package org.pendopo.spaces.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Action;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.SpaceKind;
import org.pendopo.spaces.SpaceStatus;

/** Reads the matrix. Whatever it does not understand stops the start, with the number of the line. */
final class MatrixFile {
    private static final String NAME = "/org/pendopo/spaces/permissions.csv";
    private static final int STANDINGS = 3;
    private static final int PHASE = STANDINGS + Standing.values().length;
    private static final int COLUMNS = PHASE + 3;

    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean headed;
    private int line;

    private MatrixFile() {}

    static Matrix read() {
        try (var file = MatrixFile.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException("no file " + NAME);
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException naming the line that is wrong */
    static Matrix parse(String text) {
        var file = new MatrixFile();
        text.lines().forEach(file::take);
        file.line++;
        file.check(file.headed, "the head is missing");
        var known = EnumSet.noneOf(Action.class);
        file.rules.forEach(r -> known.add(r.action()));
        var missing = EnumSet.complementOf(known);
        file.check(missing.isEmpty(), "no line speaks of " + missing);
        return new Matrix(file.rules);
    }

    private void take(String text) {
        line++;
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        var cells = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
        check(cells.size() == COLUMNS, COLUMNS + " columns are needed, not " + cells.size());
        if (headed) {
            rules.add(rule(cells));
        } else {
            checkHead(cells);
            headed = true;
        }
    }

    private void checkHead(List<String> cells) {
        var expected = new ArrayList<>(List.of("action", "kind", "status"));
        Arrays.stream(Standing.values()).map(Standing::word).forEach(expected::add);
        expected.addAll(List.of("phase", "needs", "in words"));
        check(cells.equals(expected), "the head must be " + String.join("; ", expected));
    }

    private Rule rule(List<String> cells) {
        var action = constant(Action.class, cells.get(0));
        var portal = cells.get(1).equals("portal");
        check(portal == cells.get(2).equals("-"), "the whole portal, and it alone, has the status -");
        var kinds = portal ? Set.<SpaceKind>of() : several(cells.get(1), SpaceKind.class);
        var statuses = portal ? Set.<SpaceStatus>of() : several(cells.get(2), SpaceStatus.class);
        checkOnce(action, kinds, statuses);
        check(!cells.getLast().isEmpty(), "the words are missing");
        return new Rule(
                line,
                action,
                kinds,
                statuses,
                grants(cells.subList(STANDINGS, PHASE)),
                phase(cells.get(PHASE)),
                cells.get(PHASE + 1).equals("-") ? Set.of() : several(cells.get(PHASE + 1), Need.class),
                cells.getLast());
    }

    private void checkOnce(Action action, Set<SpaceKind> kinds, Set<SpaceStatus> statuses) {
        if (kinds.isEmpty()) {
            check(seen.add(action.name()), "a second line for " + action);
        }
        kinds.forEach(k -> statuses.forEach(
                s -> check(seen.add(action + " " + k + " " + s), "a second line for " + action + ", " + k + ", " + s)));
    }

    private Map<Standing, Grant> grants(List<String> cells) {
        var grants = new EnumMap<Standing, Grant>(Standing.class);
        for (var standing : Standing.values()) {
            var word = cells.get(Arrays.asList(Standing.values()).indexOf(standing));
            grants.put(standing, word.equals("-") ? Grant.NO : constant(Grant.class, word));
        }
        return grants;
    }

    private @Nullable PhaseNeed phase(String cell) {
        if (cell.equals("-")) {
            return null;
        }
        var words = cell.split(" ", 2);
        var mode =
                switch (words.length == 1 ? "" : words[1]) {
                    case "" -> PhaseNeed.Mode.OPEN;
                    case "if planned" -> PhaseNeed.Mode.OPEN_IF_PLANNED;
                    case "begun" -> PhaseNeed.Mode.BEGUN;
                    default -> throw fault("not understood: " + cell);
                };
        return new PhaseNeed(constant(Capability.class, words[0]), mode);
    }

    private <E extends Enum<E>> Set<E> several(String cell, Class<E> type) {
        if (cell.equals("every")) {
            return EnumSet.allOf(type);
        }
        var set = EnumSet.noneOf(type);
        for (var word : cell.split(" +", -1)) {
            check(set.add(constant(type, word)), "twice: " + word);
        }
        return set;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String word) {
        var constant = Words.find(type, word);
        if (constant == null) {
            throw fault("not understood: " + word);
        }
        return constant;
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw fault(otherwise);
        }
    }

    private IllegalStateException fault(String what) {
        return new IllegalStateException("permissions.csv, line " + line + ": " + what);
    }
}
