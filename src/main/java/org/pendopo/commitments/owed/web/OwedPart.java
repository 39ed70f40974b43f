package org.pendopo.commitments.owed.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pendopo.commitments.owed.OwedRow;
import org.pendopo.commitments.owed.ReadOwed;

/** The part of the desk with what the official's units promised. */
@Named("owed")
@RequestScoped
public class OwedPart {
    private static final int SHOWN = 10;

    @Inject
    ReadOwed read;

    private @Nullable List<OwedRow> rows;

    /** @param unit id of the unit by which the desk is filtered; 0 for all */
    public List<OwedRow> of(long unit) {
        var all = all(unit);
        return all.size() > SHOWN ? all.subList(0, SHOWN) : all;
    }

    /** Whether the list of commitments has more that is due. */
    public boolean isMore(long unit) {
        return all(unit).size() > SHOWN;
    }

    private List<OwedRow> all(long unit) {
        if (rows == null) {
            rows = read.rows(unit, SHOWN + 1);
        }
        return rows;
    }
}
