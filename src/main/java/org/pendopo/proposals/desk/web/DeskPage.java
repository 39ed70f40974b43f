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
import org.pendopo.proposals.desk.DeskList;
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

    private @Nullable DeskList list;
    private @Nullable DeskCounts counts;
    private @Nullable List<OrganisationName> units;
    private @Nullable List<WaitingReports> waitingReports;
    private @Nullable List<WaitingRow> requests;

    public List<DeskRow> getRows() {
        return list().rows();
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
        return list().after() && !getRows().isEmpty() ? at(getRows().getLast(), "after") : "";
    }

    /** From a page on which nothing is left it leads to the beginning. */
    public String getNewer() {
        if (!list().before()) {
            return "";
        }
        return getRows().isEmpty() ? address() : at(getRows().getFirst(), "before");
    }

    private String at(DeskRow row, String side) {
        var due = row.due() == null ? DeskQuery.NEVER : row.due();
        return address() + "due=" + due + "&" + side + "=" + row.id();
    }

    private DeskList list() {
        if (list == null) {
            var before = number("before");
            var mark = before == 0 ? number("after") : before;
            list = read.list(new DeskQuery(getKind(), getUnit(), due(), mark, before != 0));
        }
        return list;
    }

    private String address() {
        var kind = getKind();
        return "/desk?" + (kind == null ? "" : "kind=" + kind.code() + "&")
                + (getUnit() == 0 ? "" : "unit=" + getUnit() + "&");
    }

    private LocalDate due() {
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
