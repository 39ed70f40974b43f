package org.pendopo.proposals.exchange;

import java.math.BigDecimal;

/** What an imported file may hold. Lengths count characters as people see them in a form, code points. */
public final class ImportLimits {
    /** Largest file, in mebibytes. */
    public static final int MAX_FILE_MEBIBYTES = 20;

    /** Largest file, in bytes. */
    public static final long MAX_FILE_BYTES = MAX_FILE_MEBIBYTES * 1024L * 1024L;

    /** Most proposals in one file. Votes of a Pabulib file are limited by the size of the file only. */
    public static final int MAX_ROWS = 100_000;

    /** Most columns in one row. */
    public static final int MAX_COLUMNS = 2_000;

    public static final int MAX_TITLE = 200;
    public static final int MAX_TEXT = 20_000;

    /** Longest district, status, kind of answer and outside number. */
    public static final int MAX_LABEL = 200;

    /** What is kept of a category. */
    public static final int MAX_CATEGORY = 80;

    /** What is kept of an author. */
    public static final int MAX_AUTHOR = 120;

    /** What is kept of a place in words. */
    public static final int MAX_PLACE = 120;

    /** What is kept of the names of co-authors. */
    public static final int MAX_COAUTHORS = 700;

    /** Longest answer to a question of the consultation's own. */
    public static final int MAX_OWN = 2_000;

    public static final int MAX_ADDRESS = 500;

    /** Highest cost: fits a SQL {@code numeric(15,2)}. */
    public static final BigDecimal MAX_COST = new BigDecimal("9999999999999.99");

    /** Highest stated count of votes. */
    public static final long MAX_COUNT = 1_000_000_000L;

    /** Most problems, and most warnings, that are kept; the rest is only counted. */
    public static final int MAX_PROBLEMS = 100;

    /** Rows that a preview keeps. */
    public static final int PREVIEW_ROWS = 20;

    /** Longest field the parser holds in memory, far above every limit that a row is checked against. */
    static final int MAX_FIELD_IN_MEMORY = 1_000_000;

    private ImportLimits() {}
}
