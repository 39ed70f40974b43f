package org.pendopo.proposals.exchange;

import java.time.ZoneId;
import java.util.Set;

/**
 * What the file itself does not tell.
 *
 * @param zone time zone of dates that name none
 * @param statuses words that a status may be, compared without regard to case; empty: any
 * @param answerKinds words that the kind of an official answer may be; empty: any
 */
public record ImportOptions(ZoneId zone, Set<String> statuses, Set<String> answerKinds) {
    public ImportOptions {
        statuses = Set.copyOf(statuses);
        answerKinds = Set.copyOf(answerKinds);
    }

    /** Any status and any kind of answer. */
    public static ImportOptions in(ZoneId zone) {
        return new ImportOptions(zone, Set.of(), Set.of());
    }
}
