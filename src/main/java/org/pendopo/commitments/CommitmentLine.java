package org.pendopo.commitments;

import java.time.LocalDate;

/** A commitment in a list, as the database has it. */
record CommitmentLine(
        long id,
        String title,
        String language,
        String unit,
        String unitCode,
        LocalDate firstDue,
        LocalDate due,
        CommitmentState state,
        long done,
        long milestones,
        String spaceSlug,
        String spaceTitle,
        String spaceLanguage) {
    CommitmentRow on(LocalDate today) {
        return new CommitmentRow(
                id,
                title,
                language,
                unit,
                unitCode,
                firstDue,
                due,
                state,
                done,
                milestones,
                spaceSlug,
                spaceTitle,
                spaceLanguage,
                today);
    }

    DueMark mark() {
        return new DueMark(!state.isOpen(), due, id);
    }
}
