package org.pendopo.spaces.members;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.shared.text.PlainText;

/**
 * A CSV file of members: columns person, role and, where wanted, until (or orang, peran, sampai), in any order, with commas
 * or semicolons, in UTF-8 with or without byte-order mark. It collects what is wrong with each line.
 */
final class MemberFile {
    static final int LINES_MAX = 1000;
    private static final int SHOWN = 60;
    private static final LocalTime END = LocalTime.of(23, 59, 59);
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "person", Set.of("person", "orang", "email", "e-mail", "surel", "handle", "nama pengguna"),
            "role", Set.of("role", "peran"),
            "until", Set.of("until", "sampai"));

    private final RoleWords roles;
    private final ZoneId zone;
    private final List<MemberLine> lines = new ArrayList<>();
    private final List<MemberFault> faults = new ArrayList<>();

    MemberFile(byte[] content, RoleWords roles, ZoneId zone) {
        this.roles = roles;
        this.zone = zone;
        var broken = BrokenText.lineIn(content);
        if (broken > 0) {
            fault(broken, "spaces-members.list.encoding");
        } else {
            read(BrokenText.decoded(content));
        }
    }

    List<MemberLine> lines() {
        return lines;
    }

    List<MemberFault> faults() {
        return faults;
    }

    private void read(String text) {
        var first = text.lines().findFirst().orElse("");
        var last = 1L;
        try (var records = CsvReader.builder()
                .fieldSeparator(first.indexOf(';') >= 0 ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = null;
            for (var line : records) {
                last = line.getStartingLineNumber();
                if (columns == null) {
                    columns = header(line);
                } else if (lines.size() + faults.size() >= LINES_MAX) {
                    fault(last, "spaces-members.list.long", LINES_MAX);
                    return;
                } else {
                    take(line, last, columns);
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            fault(last + 1, "spaces-members.list.broken");
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            fault(last, "spaces-members.list.empty");
        }
    }

    private Map<String, Integer> header(CsvRecord line) {
        var columns = new HashMap<String, Integer>();
        for (var at = 0; at < line.getFieldCount(); at++) {
            var title = line.getField(at).strip().toLowerCase(Locale.ROOT);
            for (var column : COLUMNS.entrySet()) {
                if (column.getValue().contains(title)) {
                    columns.putIfAbsent(column.getKey(), at);
                }
            }
        }
        if (!columns.containsKey("person") || !columns.containsKey("role")) {
            fault(1, "spaces-members.list.columns");
        }
        return columns;
    }

    private void take(CsvRecord line, long number, Map<String, Integer> columns) {
        if (!columns.containsKey("person") || !columns.containsKey("role")) {
            return;
        }
        var who = cell(line, columns.get("person")).replaceFirst("^@", "").toLowerCase(Locale.ROOT);
        var word = cell(line, columns.get("role"));
        var role = roles.role(word);
        var typed = cell(line, columns.get("until"));
        var until = typed.isEmpty() ? null : day(typed);
        if (who.isEmpty()) {
            fault(number, "spaces-members.list.nobody");
        } else if (who.indexOf('@') > 0 && !MailAddresses.isOne(who)) {
            fault(number, "spaces-members.address.form", shown(who));
        } else if (role.isEmpty()) {
            fault(number, "spaces-members.list.role", shown(word));
        } else if (!typed.isEmpty() && until == null) {
            fault(number, "spaces-members.list.day", shown(typed));
        } else {
            lines.add(new MemberLine(number, who, role.get(), until));
        }
    }

    private @Nullable Instant day(String typed) {
        try {
            return LocalDate.parse(typed).atTime(END).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void fault(long line, String key, Object... arguments) {
        faults.add(new MemberFault(line, key, List.of(arguments)));
    }

    private static String shown(String typed) {
        return PlainText.shortened(typed, SHOWN);
    }

    private static String cell(CsvRecord line, @Nullable Integer at) {
        return at == null || at >= line.getFieldCount() ? "" : PlainText.line(line.getField(at));
    }
}
