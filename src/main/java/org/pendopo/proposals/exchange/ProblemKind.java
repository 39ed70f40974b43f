package org.pendopo.proposals.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said about a file. The message key of {@code COST_RANGE} is
 * {@code proposals-import.error.cost.range}; each constant says its arguments.
 */
public enum ProblemKind {
    /** {0} mebibytes allowed. */
    SIZE,
    /** {0} rows allowed. */
    ROWS,
    /** The bytes are not the encoding {0} that the file should have, first seen on line {1}. */
    ENCODING,
    /** The file declares an encoding {0} that is unknown. */
    ENCODING_UNKNOWN,
    /** A NUL character on line {0}. */
    NUL,
    /** Nothing in the file. */
    EMPTY,
    /** The quotation mark opened in the row that begins on line {0} is never closed. */
    QUOTE,
    /** The row that begins on line {0} cannot be read: text behind a closing quotation mark, or far too long. */
    STRUCTURE,
    /** The column {0} is there twice, as number {1} and {2}. */
    HEADER_DUPLICATE,
    /** No column is the title; {0} are the columns that are there. */
    NO_TITLE,
    /** The chosen column number {0} does not exist; there are {1}. */
    MAPPING,
    /** There is a header, but no row. */
    NO_ROWS,
    /** {0} columns found, {1} expected. */
    COLUMNS_MISSING,
    /** {0} columns found, {1} expected. */
    COLUMNS_EXTRA,
    /** The value is missing. */
    REQUIRED,
    /** At most {0} characters, {1} found. */
    LONG,
    /** {0} is not an amount. */
    COST,
    /** The amount {0} is not between 0 and {1}. */
    COST_RANGE,
    /** The amount {0} has more than two decimals. */
    COST_DECIMALS,
    /** {0} is not a whole number between 0 and {1}. */
    COUNT,
    /** {0} is not a date. */
    DATE,
    /** {0} is not a language. */
    LANGUAGE,
    /** {0} is none of {1}. */
    CHOICE,
    /** {0} is no currency. */
    CURRENCY,
    /** The status {0} is not that of the answer, {1}. */
    ANSWER_STATUS,
    /** The JSON cannot be read any further. */
    JSON_STRUCTURE,
    /** The JSON is none of our exports: it lacks {0}. */
    JSON_FORMAT,
    /** The number {0} is already on line {1}. */
    ID_DUPLICATE,
    /** An answer without a reason. */
    ANSWER_REASON,
    /** The text of an answer without its kind. */
    ANSWER_KIND,
    /** A Pabulib file begins with META; {0} was found. */
    PB_START,
    /** The section {0} is missing: the file may be cut off. */
    PB_SECTION_MISSING,
    /** The section {0} is there twice. */
    PB_SECTION_TWICE,
    /** The section {0} is in the wrong place. */
    PB_SECTION_ORDER,
    /** The header of section {0} lacks the column {1}. */
    PB_HEADER,
    /** META says {0} = {1}, which is not a number of this kind. */
    PB_META_NUMBER,
    /** The vote type {0} is none of {1}. */
    PB_VOTE_TYPE,
    /** META announces {0} projects, {1} are there: the file may be cut off. */
    PB_PROJECTS_FEWER,
    /** META announces {0} votes, {1} are there: the file may be cut off. */
    PB_VOTES_FEWER,
    /** The row of section {0} has {1} columns, {2} expected. */
    PB_ROW_SHORT,

    /** A row without any value was left out. */
    BLANK(true),
    /** The amount {0} was rounded to {1}. */
    COST_ROUNDED(true),
    /** The language {0} is unknown and was left out. */
    LANGUAGE_UNKNOWN(true),
    /** Only the first {0} characters of {1} are taken. */
    LABEL_CUT(true),
    /** The status {0} is none that a proposal can have here; it is kept as what the source says. */
    STATUS_STATED(true),
    /** META does not say {0}. */
    PB_META_MISSING(true),
    /** META announces {0} projects, {1} are there. */
    PB_PROJECTS_MORE(true),
    /** META announces {0} votes, {1} are there. */
    PB_VOTES_MORE(true),
    /** The row of section {0} has {1} columns, {2} expected; what is missing is empty. */
    PB_ROW_WIDTH(true),
    /** The voter {0} votes for the project {1}, which does not exist. */
    PB_VOTE_UNKNOWN(true),
    /** The voter {0} names the project {1} more than once. */
    PB_VOTE_TWICE(true),
    /** The voter {0} names {1} projects and gives {2} numbers of points. */
    PB_VOTE_POINTS(true),
    /** The voter {0} may choose one project and names {1}. */
    PB_VOTE_ONE(true),
    /** The file states {0} votes for the project, {1} were counted in it. */
    PB_VOTES_DIFFER(true),
    /** The project has no name; its number {0} stands in. */
    PB_TITLE(true),
    /** A proposal that was withdrawn at its source is left out. */
    DECIDIM_WITHDRAWN(true),
    /** A suggested change of another proposal is left out. */
    DECIDIM_AMENDMENT(true),
    /** The answer {0} neither accepts nor rejects and is left out. */
    DECIDIM_ANSWER(true),
    /** Projects have several categories, here {0}; the first one is taken. */
    PB_CATEGORIES(true);

    private final boolean warning;

    ProblemKind() {
        this(false);
    }

    ProblemKind(boolean warning) {
        this.warning = warning;
    }

    /** Whether it only warns and does not hinder the import. */
    public boolean isWarning() {
        return warning;
    }

    /** The message key. */
    public String key() {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '.');
        return (warning ? "proposals-import.warning." : "proposals-import.error.") + name;
    }

    ImportProblem at(long line, @Nullable String column, Object... args) {
        return new ImportProblem(line, column, key(), List.of(args));
    }
}
