package org.pendopo.proposals.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.moderation.ReadWaitingReports;
import org.pendopo.moderation.WaitingReports;
import org.pendopo.proposals.desk.DeskCounts;
import org.pendopo.proposals.desk.DeskKind;
import org.pendopo.proposals.desk.DeskQuery;
import org.pendopo.proposals.desk.DeskRow;
import org.pendopo.proposals.desk.ReadDesk;
import org.pendopo.spaces.directory.BrowseSpaces;
import org.pendopo.spaces.directory.WaitingRow;
import org.pendopo.spaces.registry.OrganisationName;

/** The desk of an official: what waits, filtered by the address. */
@Named
@RequestScoped
public class DeskPage {
    private static final int REPORTS = 10;

    @Inject
    HttpServletRequest request;

    @Inject
    ReadDesk read;

    @Inject
    ReadWaitingReports reports;

    @Inject
    BrowseSpaces spaces;

    private @Nullable List<DeskRow> rows;
    private @Nullable DeskCounts counts;
    private @Nullable List<OrganisationName> units;
    private @Nullable List<WaitingReports> waitingReports;
    private @Nullable List<WaitingRow> requests;

    public List<DeskRow> getRows() {
        return rows().stream().limit(ReadDesk.PAGE).toList();
    }

    public DeskCounts getCounts() {
        if (counts == null) {
            counts = read.counts(getUnit());
        }
        return counts;
    }

    public List<OrganisationName> getUnits() {
        if (units == null) {
            units = read.units();
        }
        return units;
    }

    public List<WaitingReports> getReports() {
        if (waitingReports == null) {
            waitingReports = reports.waiting(REPORTS);
        }
        return waitingReports;
    }

    public List<WaitingRow> getRequests() {
        if (requests == null) {
            requests = spaces.waiting();
        }
        return requests;
    }

    public List<DeskKind> getKinds() {
        return List.of(DeskKind.values());
    }

    public @Nullable DeskKind getKind() {
        return DeskKind.of(request.getParameter("kind")).orElse(null);
    }

    public long getUnit() {
        return number("unit");
    }

    public String getOlder() {
        if (rows().size() <= ReadDesk.PAGE) {
            return "";
        }
        var last = getRows().getLast();
        var due = last.due() == null ? DeskQuery.NEVER : last.due();
        return address() + "due=" + due + "&after=" + last.id();
    }

    public String getNewest() {
        return number("after") == 0 ? "" : address();
    }

    private List<DeskRow> rows() {
        if (rows == null) {
            rows = read.rows(new DeskQuery(getKind(), getUnit(), dueAfter(), number("after")));
        }
        return rows;
    }

    private String address() {
        var kind = getKind();
        return "/desk?" + (kind == null ? "" : "kind=" + kind.code() + "&")
                + (getUnit() == 0 ? "" : "unit=" + getUnit() + "&");
    }

    private LocalDate dueAfter() {
        var typed = request.getParameter("due");
        try {
            return typed == null || !typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? DeskQuery.FIRST
                    : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return DeskQuery.FIRST;
        }
    }

    private long number(String name) {
        var value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.parseLong(value) : 0;
    }
}
