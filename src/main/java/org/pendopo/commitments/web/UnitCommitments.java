package org.pendopo.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.BrowseCommitments;
import org.pendopo.commitments.CommitmentQuery;
import org.pendopo.commitments.CommitmentRow;

/** What a unit owes next, for its page: the way there for its officials, whichever consultation it comes from. */
@Named
@RequestScoped
public class UnitCommitments {
    private static final int SHOWN = 5;

    @Inject
    BrowseCommitments browse;

    private @Nullable List<CommitmentRow> rows;

    public List<CommitmentRow> of(String unit) {
        if (rows == null) {
            var query = new CommitmentQuery(null, unit, "", null, false);
            rows = browse.browse(query).rows().stream()
                    .filter(row -> row.state().isOpen())
                    .limit(SHOWN)
                    .toList();
        }
        return rows;
    }
}
