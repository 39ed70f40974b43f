package org.pendopo.proposals.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a column of a file can be. The order is the order of the columns in an export. */
public enum ProposalField {
    EXTERNAL_ID,
    TITLE,
    TEXT,
    CATEGORY,
    DISTRICT,
    /** Its code, where the name alone could mean several. */
    DISTRICT_CODE,
    /** Where in the district, in words. */
    PLACE,
    COST,
    CURRENCY,
    /** Votes for it that the file states: a fact about its past, never supports. */
    STATED_VOTES,
    /** Votes against it that the file states. */
    STATED_AGAINST,
    /** What became of it at its source: a fact about its past, never our status. */
    STATED_STATUS,
    SUPPORTS,
    COMMENTS,
    AUTHOR,
    /** Who wrote it with its author. */
    COAUTHORS,
    DATE,
    STATUS,
    ANSWER_KIND,
    ANSWER_TEXT,
    ANSWER_DATE,
    LANGUAGE,
    ADDRESS,
    /** Rows are left out where this column has the value that {@link ColumnMapping#skipValue()} names. */
    SKIP;

    private static final Set<ProposalField> USUAL =
            Set.of(TITLE, TEXT, CATEGORY, DISTRICT, COST, STATED_VOTES, AUTHOR, DATE, EXTERNAL_ID, SKIP);

    /** Those that most files have, or all the others. */
    public static List<ProposalField> usual(boolean usual) {
        return Arrays.stream(values()).filter(f -> f.isUsual() == usual).toList();
    }

    boolean isUsual() {
        return USUAL.contains(this);
    }
}
