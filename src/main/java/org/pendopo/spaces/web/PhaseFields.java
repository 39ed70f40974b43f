package org.pendopo.spaces.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pendopo.spaces.Capability;
import org.pendopo.spaces.PhaseView;
import org.pendopo.spaces.phases.PhasePlan;

/** The fields of one phase: times are typed as browsers write them, in the institution's time zone. */
public class PhaseFields {
    /** What a phase can open; the others wait for tools that are still to come. */
    static final List<Capability> OFFERED =
            List.of(Capability.SUBMIT, Capability.SUPPORT, Capability.COMMENT, Capability.ANSWER);

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final long id;
    private final int number;
    private final ZoneId zone;
    private final String name;
    private final Set<Capability> others;
    private int version;
    private String title;
    private String description;
    private String opens;
    private String closes;
    private List<String> capabilities;

    private PhaseFields(PhaseView phase, int number, ZoneId zone) {
        this.id = phase.id();
        this.number = number;
        this.zone = zone;
        this.name = phase.title();
        others = EnumSet.noneOf(Capability.class);
        phase.capabilities().stream().filter(c -> !OFFERED.contains(c)).forEach(others::add);
        version = phase.version();
        title = phase.title();
        description = phase.description();
        opens = typed(phase.opensAt());
        closes = typed(phase.closesAt());
        capabilities = phase.capabilities().stream().map(Enum::name).toList();
    }

    static PhaseFields of(PhaseView phase, int number, ZoneId zone) {
        return new PhaseFields(phase, number, zone);
    }

    /** For a phase to be added: from tomorrow, for two weeks. */
    static PhaseFields fresh(ZoneId zone) {
        var tomorrow = LocalDate.now(zone).plusDays(1);
        var phase = new PhaseView(
                0,
                0,
                "",
                "",
                tomorrow.atStartOfDay(zone).toInstant(),
                tomorrow.plusDays(13).atTime(LAST_MINUTE).atZone(zone).toInstant(),
                EnumSet.of(Capability.COMMENT));
        return new PhaseFields(phase, 0, zone);
    }

    PhasePlan plan() {
        // What the form does not offer stays as it was.
        var granted = EnumSet.copyOf(others);
        capabilities.stream().map(Capability::valueOf).forEach(granted::add);
        return new PhasePlan(
                title, description, moment(opens, LocalTime.MIN, zone), moment(closes, LAST_MINUTE, zone), granted);
    }

    private String typed(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    // A day without a time is taken whole; what is no time at all is told by the phase, with all else that is wrong.
    static @Nullable Instant moment(String text, LocalTime otherwise, ZoneId zone) {
        var typed = text.strip();
        try {
            var moment = typed.length() == 10
                    ? LocalDate.parse(typed).atTime(otherwise)
                    : LocalDateTime.parse(typed.replace(' ', 'T'));
            return moment.atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    /** What it is called now, whatever is being typed. */
    public String getName() {
        return name;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int seen) {
        version = seen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String typed) {
        description = typed;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String typed) {
        opens = typed;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String typed) {
        closes = typed;
    }

    public List<String> getCapabilities() {
        return capabilities;
    }

    public void setCapabilities(List<String> chosen) {
        capabilities = List.copyOf(chosen);
    }
}
