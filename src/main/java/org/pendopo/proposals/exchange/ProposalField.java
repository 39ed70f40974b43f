package org.pendopo.proposals.exchange;

/** What a column of a file can be. The order is the order of the columns in an export. */
public enum ProposalField {
    EXTERNAL_ID,
    TITLE,
    TEXT,
    CATEGORY,
    DISTRICT,
    COST,
    /** Votes for it that the file states: a fact about its past, never supports. */
    STATED_VOTES,
    /** Votes against it that the file states. */
    STATED_AGAINST,
    SUPPORTS,
    COMMENTS,
    AUTHOR,
    DATE,
    STATUS,
    ANSWER_KIND,
    ANSWER_TEXT,
    LANGUAGE,
    ADDRESS,
    /** Rows are left out where this column has the value that {@link ColumnMapping#skipValue()} names. */
    SKIP
}
