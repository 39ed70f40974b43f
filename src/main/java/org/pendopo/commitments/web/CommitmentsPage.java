package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.pendopo.commitments.BrowseCommitments;
import org.pendopo.commitments.CommitmentList;
import org.pendopo.commitments.CommitmentQuery;
import org.pendopo.commitments.CommitmentState;
import org.pendopo.commitments.DueMark;
import org.pendopo.commitments.UnitChoice;

/** What was promised in the whole portal. */
@Named
@RequestScoped
public class CommitmentsPage {
    @Inject
    @Param
    @Nullable
    String unit;

    @Inject
    @Param
    @Nullable
    String status;

    @Inject
    @Param
    @Nullable
    String older;

    @Inject
    @Param
    @Nullable
    String newer;

    @Inject
    BrowseCommitments browse;

    private @Nullable CommitmentList list;
    private @Nullable List<UnitChoice> units;

    public CommitmentList getList() {
        if (list == null) {
            list = list(null);
        }
        return list;
    }

    /** The list of one consultation, or with null of all. */
    CommitmentList list(@Nullable Long spaceId) {
        var before = DueMark.parse(newer);
        var mark = before.or(() -> DueMark.parse(older)).orElse(null);
        var query = new CommitmentQuery(
                spaceId, unit == null ? "" : unit, status == null ? "" : status, mark, before.isPresent());
        return browse.browse(query);
    }

    public List<UnitChoice> getUnits() {
        if (units == null) {
            units = browse.units();
        }
        return units;
    }

    /** What a list can be filtered by, as addresses have it. */
    public List<String> getStatuses() {
        return Stream.concat(
                        Stream.of(CommitmentQuery.OVERDUE),
                        Stream.of(CommitmentState.values()).map(CommitmentState::code))
                .toList();
    }

    public String getAddress() {
        return "/commitments";
    }

    public String getNewer() {
        var before = getList().before();
        return before == null ? "" : getAddress() + before.address();
    }

    public String getOlder() {
        var after = getList().after();
        return after == null ? "" : getAddress() + after.address();
    }
}
